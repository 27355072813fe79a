using Shared.Common;

namespace Shared.Persons.IdentityDocuments;

/// <summary>For how long a document is good. Years and ages: RD 1553/2005 art. 6; renewal window: its art. 7.</summary>
public static class DocumentValidity
{
    /// <summary>The last days of a document, expiry day included, in which it can be renewed.</summary>
    public const int RenewalDays = 180;

    private const int ToleranceDays = 31;
    private const double DaysPerYear = 365.25;

    /// <summary>Whether the document is in force that day; the expiry day still counts.</summary>
    /// <param name="expiresOn">Null when it was not stated: then it is not in force. 9999-01-01 is printed on documents without end.</param>
    /// <param name="on">The day that is asked about.</param>
    public static bool IsInForce(DateOnly? expiresOn, DateOnly on) => expiresOn is { } end && on <= end;

    /// <summary>Whether the day lies in the last 180 days of the document, both ends included; an expired one no longer counts.</summary>
    public static bool IsRenewable(DateOnly expiresOn, DateOnly on) => (expiresOn.DayNumber - on.DayNumber) is >= 0 and <= RenewalDays;

    /// <summary>Years a DNI is issued for: 2 under the age of 5, 5 up to 29, 10 up to 69; null from 70 on, when it is more.</summary>
    public static int? DniYears(DateOnly birth, DateOnly issued)
    {
        if (issued < birth.AddYears(5)) return 2;
        if (issued < birth.AddYears(30)) return 5;
        return issued < birth.AddYears(70) ? 10 : null;
    }

    /// <summary>Catches mistyped dates of a DNI. Tolerant: about 1, 2, 5 or 10 years (a month either way) or anything longer, whatever the age.</summary>
    /// <returns>Done, or <see cref="PersonRefusals.IssuedBeforeBirth"/>, <see cref="PersonRefusals.ExpiresBeforeIssue"/> or
    /// <see cref="PersonRefusals.DniDatesUnlikely"/>.</returns>
    public static Result CheckDniDates(DateOnly birth, DateOnly issuedOn, DateOnly expiresOn)
    {
        if (issuedOn < birth) return PersonRefusals.IssuedBeforeBirth;
        if (expiresOn <= issuedOn) return PersonRefusals.ExpiresBeforeIssue;
        var days = expiresOn.DayNumber - issuedOn.DayNumber;
        return IsAbout(1) || IsAbout(2) || IsAbout(5) || days >= 10 * DaysPerYear - ToleranceDays
            ? Result.Done
            : PersonRefusals.DniDatesUnlikely;

        bool IsAbout(int years) => Math.Abs(days - years * DaysPerYear) <= ToleranceDays;
    }
}
