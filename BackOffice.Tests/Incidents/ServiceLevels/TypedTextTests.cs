using BackOffice.Incidents.ServiceLevels.Calendars;
using BackOffice.Incidents.ServiceLevels.Levels;
using Shared.Calendars;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>Hours, durations and holidays as people write them.</summary>
public sealed class TypedTextTests
{
    [Theory]
    [InlineData("8-20", "8:00-20:00")]
    [InlineData("8:30 - 14:00, 16:30-19", "8:30-14:00, 16:30-19:00")]
    [InlineData("9 a 14 y 16.30 a 19", "9:00-14:00, 16:30-19:00")]
    [InlineData("de 9 h a 14 h", "9:00-14:00")]
    [InlineData("24 h", "0:00-24:00")]
    [InlineData("0:00–24:00", "0:00-24:00")]
    [InlineData("", "")]
    public void Stretches_UsualWriting_AreUnderstood(string typed, string expected) => Assert.Equal(expected, StretchText.Show(StretchText.Read(DayOfWeek.Monday, typed)!));

    [Theory]
    [InlineData("mañana")]
    [InlineData("8")]
    [InlineData("8-25")]
    [InlineData("8:75-9")]
    [InlineData("8-9-10")]
    public void Stretches_Other_AreNot(string typed) => Assert.Null(StretchText.Read(DayOfWeek.Monday, typed));

    [Theory]
    [InlineData("4", 240)]
    [InlineData("4 h", 240)]
    [InlineData("4h30", 270)]
    [InlineData("2 h 30 min", 150)]
    [InlineData("1:30", 90)]
    [InlineData("45 min", 45)]
    [InlineData("90m", 90)]
    [InlineData(" ", 0)]
    [InlineData(null, 0)]
    public void Duration_UsualWriting_IsUnderstood(string? typed, int minutes)
    {
        Assert.Equal(minutes, DurationText.Read(typed));
        Assert.Equal(minutes, DurationText.Read(DurationText.Show(minutes)));
    }

    [Theory]
    [InlineData("2 días")]
    [InlineData("1:75")]
    [InlineData("-1")]
    [InlineData("pronto")]
    public void Duration_Other_IsNot(string typed) => Assert.Null(DurationText.Read(typed));

    [Fact]
    public void Holidays_Lines_BeginWithADate()
    {
        var (days, unreadable) = HolidayText.Read("25/12/2026 Navidad\r\n\r\n9-10-2027;Día de la Comunitat\nel lunes");
        Assert.Equal([new DateOnly(2026, 12, 25), new DateOnly(2027, 10, 9)], days);
        Assert.Equal("el lunes", unreadable);
        Assert.Equal("25/12/2026 Natividad del Señor\n09/10/2027", HolidayText.Show(days));
    }

    [Fact]
    public void Form_AfterAVersion_HasItsHoursAndTheHolidaysToCome()
    {
        var form = CalendarForm.After(new(new(2026, 1, 1), Calendars.Week("Mon-Fri 09:00-14:00 16:00-19:00"), [new(2026, 5, 1), new(2026, 12, 25)]), new(2026, 11, 23));
        Assert.Equal(["9:00-14:00, 16:00-19:00", ""], [form.Week[0].Typed!, form.Week[6].Typed!]);
        Assert.Equal("25/12/2026 Natividad del Señor", form.Holidays);
        Assert.Equal(Calendars.Week("Mon-Fri 09:00-14:00 16:00-19:00"), form.ReadWeek);
        Assert.Contains(new WeeklySpan(DayOfWeek.Friday, 960, 1140), form.ReadWeek);
    }
}
