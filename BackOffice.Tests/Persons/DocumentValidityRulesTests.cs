using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Tests.Persons;

public sealed class DocumentValidityRulesTests
{
    [Theory]
    [InlineData("2025-05-10", "2025-05-09", true)]
    [InlineData("2025-05-10", "2025-05-10", true)]
    [InlineData("2025-05-10", "2025-05-11", false)]
    [InlineData("9999-01-01", "2025-05-11", true)]
    [InlineData(null, "2025-05-11", false)]
    public void IsInForce_AroundTheExpiryDay_CountsThatDay(string? expires, string on, bool expected) =>
        Assert.Equal(expected, DocumentValidity.IsInForce(expires is null ? null : DateOnly.Parse(expires), DateOnly.Parse(on)));

    [Theory]
    [InlineData(181, false)]
    [InlineData(180, true)]
    [InlineData(1, true)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void IsRenewable_DaysLeft_OnlyInTheLast180(int daysLeft, bool expected)
    {
        var on = new DateOnly(2025, 5, 10);

        Assert.Equal(expected, DocumentValidity.IsRenewable(on.AddDays(daysLeft), on));
    }

    [Fact]
    public void IsRenewable_ForEver_IsNot() => Assert.False(DocumentValidity.IsRenewable(new(9999, 1, 1), new(2025, 5, 10)));

    [Theory]
    [InlineData("2020-06-15", "2025-06-14", 2)]
    [InlineData("2020-06-15", "2025-06-15", 5)]
    [InlineData("1995-06-15", "2025-06-14", 5)]
    [InlineData("1995-06-15", "2025-06-15", 10)]
    [InlineData("1955-06-15", "2025-06-14", 10)]
    [InlineData("1955-06-15", "2025-06-15", null)]
    [InlineData("2020-02-29", "2025-02-28", 5)]
    [InlineData("2020-02-29", "2025-02-27", 2)]
    public void DniYears_AtEachBirthday_ChangesThatDay(string birth, string issued, int? years) =>
        Assert.Equal(years, DocumentValidity.DniYears(DateOnly.Parse(birth), DateOnly.Parse(issued)));

    [Theory]
    [InlineData("1980-01-01", "2020-03-01", "2021-03-01")]
    [InlineData("1980-01-01", "2020-03-01", "2022-03-01")]
    [InlineData("1980-01-01", "2020-03-01", "2025-03-20")]
    [InlineData("1980-01-01", "2020-03-01", "2030-03-01")]
    [InlineData("1980-01-01", "2020-03-01", "2030-02-05")]
    [InlineData("1940-01-01", "2020-03-01", "9999-01-01")]
    [InlineData("2020-03-01", "2020-03-01", "2022-03-01")]
    public void CheckDniDates_LikelyDates_AreAccepted(string birth, string issued, string expires) =>
        Assert.True(DocumentValidity.CheckDniDates(DateOnly.Parse(birth), DateOnly.Parse(issued), DateOnly.Parse(expires)).IsDone);

    [Theory]
    [InlineData("1980-01-01", "1979-12-31", "1989-12-31", nameof(PersonRefusals.IssuedBeforeBirth))]
    [InlineData("1980-01-01", "2020-03-01", "2020-03-01", nameof(PersonRefusals.ExpiresBeforeIssue))]
    [InlineData("1980-01-01", "2020-03-01", "2010-03-01", nameof(PersonRefusals.ExpiresBeforeIssue))]
    [InlineData("1980-01-01", "2020-03-01", "2020-04-15", nameof(PersonRefusals.DniDatesUnlikely))]
    [InlineData("1980-01-01", "2020-03-01", "2023-03-01", nameof(PersonRefusals.DniDatesUnlikely))]
    [InlineData("1980-01-01", "2020-03-01", "2028-03-01", nameof(PersonRefusals.DniDatesUnlikely))]
    public void CheckDniDates_Mistyped_SayWhichIsWrong(string birth, string issued, string expires, string refusal) =>
        Assert.Equal(
            "Persons." + refusal,
            DocumentValidity.CheckDniDates(DateOnly.Parse(birth), DateOnly.Parse(issued), DateOnly.Parse(expires)).Refusal.Code);
}
