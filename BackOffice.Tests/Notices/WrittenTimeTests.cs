using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class WrittenTimeTests
{
    private static readonly TimeZoneInfo Madrid = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
    private static readonly TimeZoneInfo Canary = TimeZoneInfo.FindSystemTimeZoneById("Atlantic/Canary");

    [Theory]
    [InlineData("es", "martes 1 de diciembre de 2026, 9:20 h", "1/12/2026 a las 9:20")]
    [InlineData("ca", "dimarts 1 de desembre de 2026, 9.20 h", "1/12/2026 a les 9.20")]
    [InlineData("eu", "2026ko abenduaren 1a, asteartea, 9:20", "2026/12/1, 9:20")]
    public void Long_DayInWinter_IsSaidInTheLanguage(string language, string inFull, string brief)
    {
        var utc = new DateTime(2026, 12, 1, 8, 20, 0, DateTimeKind.Utc);
        Assert.Equal(inFull, WrittenTime.Long(utc, Madrid, language));
        Assert.Equal(brief, WrittenTime.Short(utc, Madrid, language));
    }

    [Fact]
    public void Long_SameInstant_IsAnHourEarlierInTheIslands()
    {
        var utc = new DateTime(2026, 7, 31, 22, 30, 0, DateTimeKind.Utc);
        Assert.Equal("sábado 1 de agosto de 2026, 0:30 h", WrittenTime.Long(utc, Madrid, "es"));
        Assert.Equal("viernes 31 de julio de 2026, 23:30 h", WrittenTime.Long(utc, Canary, "es"));
        Assert.Equal("divendres 31 de juliol de 2026, 23.30 h", WrittenTime.Long(utc, Canary, "ca"));
    }

    [Theory]
    [InlineData(2026, 3, 29, 1, "domingo 29 de marzo de 2026, 3:05 h")]
    [InlineData(2026, 10, 25, 0, "domingo 25 de octubre de 2026, 2:05 h")]
    [InlineData(2026, 10, 25, 1, "domingo 25 de octubre de 2026, 2:05 h")]
    public void Long_ClocksChange_IsTheTimeOnTheWall(int year, int month, int day, int hour, string expected) =>
        Assert.Equal(expected, WrittenTime.Long(new DateTime(year, month, day, hour, 5, 0, DateTimeKind.Utc), Madrid, "es"));

    [Theory]
    [InlineData("ca", 2026, 4, 30, "dijous 30 d'abril de 2026")]
    [InlineData("ca", 2026, 8, 2, "diumenge 2 d'agost de 2026")]
    [InlineData("ca", 2026, 10, 6, "dimarts 6 d'octubre de 2026")]
    [InlineData("ca", 2026, 3, 4, "dimecres 4 de març de 2026")]
    [InlineData("eu", 2030, 8, 31, "2030eko abuztuaren 31, larunbata")]
    [InlineData("eu", 2035, 6, 11, "2035eko ekainaren 11, astelehena")]
    [InlineData("eu", 2031, 2, 21, "2031ko otsailaren 21a, ostirala")]
    [InlineData("eu", 2100, 1, 3, "2100eko urtarrilaren 3a, igandea")]
    [InlineData("es", 2026, 9, 16, "miércoles 16 de septiembre de 2026")]
    [InlineData("fr", 2026, 9, 16, "miércoles 16 de septiembre de 2026")]
    public void Day_MonthsAndEndings_AreThoseOfTheLanguage(string language, int year, int month, int day, string expected) =>
        Assert.Equal(expected, WrittenTime.Day(new(year, month, day), language));

    [Fact]
    public void Short_OneOClock_IsSingular() => Assert.Equal("1/12/2026 a la 1:00", WrittenTime.Short(new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc), Madrid, "es"));
}
