using BackOffice.Tests.Support;
using Shared.Administration;
using Shared.Keys;
using Shared.Persons;

namespace BackOffice.Tests.Keys;

public sealed class KeyGateRulesTests
{
    /// <summary>The last day of issue ends at midnight in the town, which in winter is 23:00 UTC and in summer 22:00.</summary>
    [Theory]
    [InlineData("2026-11-30T22:59:00Z", "2026-11-30", true)]
    [InlineData("2026-11-30T23:00:00Z", "2026-11-30", false)]
    [InlineData("2026-06-30T21:59:00Z", "2026-06-30", true)]
    [InlineData("2026-06-30T22:00:00Z", "2026-06-30", false)]
    public void Unmet_AroundMidnightOfTheClosingDate_CountsTheDayOfTheTown(string utc, string closing, bool isOpen)
    {
        var now = DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal);
        var options = new GeneralOptions();
        Assert.True(options.Change(GeneralOptionsValues.Of(options) with { KeyPolicy = KeyPolicy.Retiring, KeyClosingDate = DateOnly.Parse(closing) }).IsDone);

        var unmet = KeyGate.Unmet(Person.Enter(Residents.Data(), now), null, false, options, now);

        Assert.Equal(isOpen, !unmet.Contains(KeyCondition.KeysAllowed));
    }
}
