using Shared.Common;
using Shared.Offices;

namespace BackOffice.Tests.Offices;

public sealed class OfficeRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2030, 4, 21)]
    [InlineData(2035, 3, 25)]
    [InlineData(2038, 4, 25)]
    public void Easter_KnownYears_AreRight(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), Easter.Of(year));

    [Fact]
    public void National_OfAYear_AreTenWithGoodFriday()
    {
        var days = SpanishHolidays.NationalOf(2027);
        Assert.Equal(10, days.Count);
        Assert.Contains(days, day => day.Date == new DateOnly(2027, 3, 26));
        Assert.Equal(days.OrderBy(day => day.Date), days);
        Assert.All(days, day => Assert.True(Holiday.Create(null, day.Date, day.Name, day.Scope, Plans.Now).IsDone));
    }

    [Fact]
    public void Carry_FixedAndMovable_AreToldApart()
    {
        Holiday[] year = [Of(2026, 4, 3, "Viernes Santo"), Of(2026, 4, 13, "San Vicente"), Of(2026, 10, 9, "Comunitat"), Of(2026, 5, 1, "Trabajo")];
        var carried = HolidayCarrying.Propose(year);
        Assert.Equal(
            [(new DateOnly(2027, 3, 26), true), (new(2027, 4, 5), true), (new(2027, 5, 1), false), (new(2027, 10, 9), false)],
            carried.Select(row => (row.Draft.Date, row.IsMovable)));
        Assert.Empty(HolidayCarrying.Propose([Of(2028, 2, 29, "Bisiesto")]));
    }

    [Fact]
    public void Carry_FixedDayThatFallsByEasterByChance_KeepsItsDate()
    {
        var first = Enumerable.Range(2000, 99).First(year => SpanishHolidays.DaysFromEaster.Any(days => Easter.Of(year).AddDays(days) is { Month: 5, Day: 1 }));
        Assert.Equal((new DateOnly(first + 1, 5, 1), false), HolidayCarrying.Propose([Of(first, 5, 1, "Trabajo")]).Select(row => (row.Draft.Date, row.IsMovable)).Single());
    }

    [Fact]
    public void File_TolerantLines_AreReadRowByRow()
    {
        var office = Guid.NewGuid();
        var lines = HolidayFile.Read(
            "\uFEFFFecha;Nombre;Ámbito;Oficina\r\n1/1/27;Año Nuevo;Nacional\n\n9 de octubre de 2027;Día;autonómico\n2027-11-05;\"Feria\";local;OFICÍNA uno\n31/2/2027;Nada;local\n1-5-2027;;nacional\n2-5-2027;X;galáctico\n3-5-2027;X;local;Otra\n1.1.2027;Otra vez;nacional\n6\t7\n",
            new Dictionary<string, Guid> { ["Oficina Uno"] = office },
            Today);
        Assert.Equal([2, 4, 5, 6, 7, 8, 9, 10, 11], lines.Select(line => line.Number));
        Assert.Equal(new HolidayDraft(null, new(2027, 1, 1), "Año Nuevo", HolidayScope.National), lines[0].Draft);
        Assert.Equal(HolidayScope.Regional, lines[1].Draft!.Scope);
        Assert.Equal(new HolidayDraft(office, new(2027, 11, 5), "Feria", HolidayScope.Local), lines[2].Draft);
        Assert.Equal(
            [HolidayLineFault.DateUnreadable, HolidayLineFault.NameMissing, HolidayLineFault.ScopeUnknown, HolidayLineFault.OfficeUnknown, HolidayLineFault.Repeated, HolidayLineFault.DateUnreadable],
            lines.Skip(3).Select(line => line.Fault!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("\n \r\n")]
    public void File_Empty_HasNoLines(string? text) => Assert.Empty(HolidayFile.Read(text, new Dictionary<string, Guid>(), Today));

    [Fact]
    public void File_Huge_IsCut() => Assert.Equal(HolidayFile.MostLines, HolidayFile.Read(string.Concat(Enumerable.Repeat("x\n", 5000)), new Dictionary<string, Guid>(), Today).Count);

    public static TheoryData<OpeningHoursValues, Refusal> WrongHours => new()
    {
        { Hours() with { Name = " " }, OfficeRefusals.HoursNameMissing },
        { Hours() with { ValidTo = new(2025, 12, 31) }, OfficeRefusals.HoursEndBeforeStart },
        { Hours(new OpeningBand(DayOfWeek.Monday, new(14, 0), new(9, 0), 1, 0)), OfficeRefusals.BandEndBeforeStart },
        { Hours(new OpeningBand(DayOfWeek.Monday, new(9, 2), new(14, 0), 1, 0)), OfficeRefusals.BandNotOnGrid },
        { Hours(Plans.Band(DayOfWeek.Monday, 9, 14, 0)), OfficeRefusals.BandDesksOutOfRange },
        { Hours(Plans.Band(DayOfWeek.Monday, 9, 14, 2, 3)), OfficeRefusals.BandDesksOutOfRange },
        { Hours(Plans.Band(DayOfWeek.Monday, 9, 14), Plans.Band(DayOfWeek.Monday, 13, 15)), OfficeRefusals.BandsOverlap },
        { Hours([.. Enumerable.Range(0, 41).Select(i => new OpeningBand((DayOfWeek)(i % 7), new(i / 7, 0), new(i / 7, 30), 1, 0))]), OfficeRefusals.BandsTooMany },
    };

    [Theory]
    [MemberData(nameof(WrongHours))]
    public void Hours_Wrong_AreRefused(OpeningHoursValues values, Refusal refusal) => Assert.Equal([refusal], OpeningHours.Create(Guid.NewGuid(), values, Plans.Now).Refusals);

    [Fact]
    public void Hours_BandsThatTouch_AreTaken() => Assert.True(OpeningHours.Create(Guid.NewGuid(), Hours(Plans.Band(DayOfWeek.Monday, 9, 12), Plans.Band(DayOfWeek.Monday, 12, 14)), Plans.Now).IsDone);

    [Fact]
    public void Closure_Wrong_IsRefused()
    {
        Assert.Equal([OfficeRefusals.ClosureReasonMissing], Make(new(null, Today, Today, null, null, " ")));
        Assert.Equal([OfficeRefusals.ClosureEndBeforeStart], Make(new(null, Today, Today.AddDays(-1), null, null, "Obras")));
        Assert.Equal([OfficeRefusals.ClosureTooLong], Make(new(null, Today, Today.AddDays(367), null, null, "Obras")));
        Assert.Equal([OfficeRefusals.ClosureHoursIncomplete], Make(new(null, Today, Today, new(9, 0), null, "Obras")));
        Assert.Equal([OfficeRefusals.ClosureHoursIncomplete], Make(new(null, Today, Today, new(9, 0), new(9, 0), "Obras")));
    }

    private static IReadOnlyList<Refusal> Make(ClosureValues values) => Closure.Create(Guid.NewGuid(), values, Plans.Now).Refusals;

    private static OpeningHoursValues Hours(params OpeningBand[] bands) => new("Horario", new(2026, 1, 1), null, bands);

    private static Holiday Of(int year, int month, int day, string name) => Holiday.Create(null, new(year, month, day), name, HolidayScope.Local, Plans.Now).Value;
}
