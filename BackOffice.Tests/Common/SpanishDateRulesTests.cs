using Shared.Common;

namespace BackOffice.Tests.Common;

public sealed class SpanishDateRulesTests
{
    private static readonly DateOnly Today = new(2025, 5, 10);

    [Theory]
    [InlineData("3/5/78")]
    [InlineData("03/05/1978")]
    [InlineData(" 3 / 5 / 1978 ")]
    [InlineData("3-5-78")]
    [InlineData("3.5.78")]
    [InlineData("3 5 1978")]
    [InlineData("030578")]
    [InlineData("03051978")]
    [InlineData("1978-05-03")]
    [InlineData("3 de mayo de 1978")]
    [InlineData("3 de MAYO del 78")]
    [InlineData("3 may. 1978")]
    public void TryParse_AnyUsualForm_IsUnderstood(string typed)
    {
        Assert.True(SpanishDate.TryParse(typed, Today, true, out var date));
        Assert.Equal(new DateOnly(1978, 5, 3), date);
        Assert.Equal("03/05/1978", SpanishDate.Shown(date));
    }

    [Theory]
    [InlineData("1 de enero de 2000", 1)]
    [InlineData("1º de setiembre de 2000", 9)]
    [InlineData("1 de septiembre de 2000", 9)]
    [InlineData("1 jun 2000", 6)]
    [InlineData("1 jul 2000", 7)]
    [InlineData("1 diciembre 2000", 12)]
    public void TryParse_MonthInWords_IsFound(string typed, int month)
    {
        Assert.True(SpanishDate.TryParse(typed, Today, true, out var date));
        Assert.Equal(new DateOnly(2000, month, 1), date);
    }

    [Theory]
    [InlineData("10/5/25", true, 2025)]
    [InlineData("11/5/25", true, 1925)]
    [InlineData("9/5/26", true, 1926)]
    [InlineData("29/2/00", true, 2000)]
    [InlineData("29/2/24", true, 2024)]
    [InlineData("1/1/05", false, 2005)]
    [InlineData("1/1/04", false, 2104)]
    [InlineData("11/5/25", false, 2025)]
    [InlineData("1/1/99", false, 2099)]
    public void TryParse_TwoDigitYear_FallsInItsCentury(string typed, bool past, int year)
    {
        Assert.True(SpanishDate.TryParse(typed, Today, past, out var date));
        Assert.Equal(year, date.Year);
    }

    [Theory]
    [InlineData("01/01/9999", 9999)]
    [InlineData("1/1/2030", 2030)]
    public void TryParse_FourDigitYear_IsTakenAsTyped(string typed, int year)
    {
        Assert.True(SpanishDate.TryParse(typed, Today, true, out var date));
        Assert.Equal(year, date.Year);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("31/4/78")]
    [InlineData("29/2/01")]
    [InlineData("29/2/1900")]
    [InlineData("5/13/1978")]
    [InlineData("0/5/78")]
    [InlineData("3/0/78")]
    [InlineData("3/5")]
    [InlineData("3/5/978")]
    [InlineData("3/5/0078")]
    [InlineData("3578")]
    [InlineData("3 de m de 1978")]
    [InlineData("3 de brumario de 1978")]
    [InlineData("٣/٥/١٩٧٨")]
    [InlineData("3/5/1978x")]
    [InlineData("mañana")]
    public void TryParse_NoDate_IsNotUnderstood(string? typed)
    {
        Assert.False(SpanishDate.TryParse(typed, Today, true, out var date));
        Assert.Equal(default, date);
    }
}
