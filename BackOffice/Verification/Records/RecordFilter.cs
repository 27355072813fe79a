using System.Globalization;
using System.Text.RegularExpressions;
using BackOffice.Data;
using BackOffice.Persons;
using Shared.Common;
using Shared.Persons;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

/// <summary>What somebody looks for among the records.</summary>
/// <param name="Number">Whole, without zeros (2026-123), of this year (123), or the code of a printed one.</param>
/// <param name="Person">Words, document or telephone of the person.</param>
/// <param name="From">First day in the town, inclusive.</param>
/// <param name="To">Last day in the town, inclusive.</param>
/// <param name="After">Key of the last row of the page before.</param>
public sealed partial record RecordFilter(
    string? Number = null, string? Person = null, Guid? Official = null, DateOnly? From = null, DateOnly? To = null, VerificationState? Outcome = null, string? After = null)
{
    private const int DigitsOfNumber = 6;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Number) || !string.IsNullOrWhiteSpace(Person) || Official is not null || From is not null || To is not null || Outcome is not null;

    internal IQueryable<VerificationRecord> Apply(BackOfficeDbContext data, IQueryable<VerificationRecord> rows, DateOnly today)
    {
        if (!string.IsNullOrWhiteSpace(Number))
        {
            var (number, code) = (NumberOf(Number, today.Year), SecureVerificationCode.Parse(Number) is { IsDone: true, Value.Value: var csv } ? csv : null);
            rows = code is not null ? rows.Where(row => row.Csv == code) : rows.Where(row => row.Number == number);
        }

        foreach (var word in SearchWords.OfQuery(Person))
        {
            var persons = data.PersonTerms.Where(TermRange.Of(word).Filter()).Select(term => term.PersonId);
            rows = rows.Where(row => persons.Contains(row.PersonId));
        }

        if (Official is { } official) rows = rows.Where(row => row.OfficialId == official);
        if (Outcome is { } outcome) rows = rows.Where(row => row.Outcome == outcome);
        if (From is { } from && StartOf(from) is var start) rows = rows.Where(row => row.CreatedAt >= start);
        if (To is { } to && to < DateOnly.MaxValue && StartOf(to.AddDays(1)) is var end) rows = rows.Where(row => row.CreatedAt < end);
        return rows;
    }

    /// <summary>The first instant of a day in the town, UTC.</summary>
    internal static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), TownTime.Zone);

    /// <summary>The number in its one form; what cannot be one is looked for as it is and not found.</summary>
    internal static string NumberOf(string typed, int year)
    {
        var match = Written().Match(typed.Trim());
        if (!match.Success) return typed.Trim();
        var number = match.Groups["number"].Value.PadLeft(DigitsOfNumber, '0');
        return $"{VerificationRecord.Series}-{(match.Groups["year"].Success ? match.Groups["year"].Value : year.ToString(CultureInfo.InvariantCulture))}-{number}";
    }

    [GeneratedRegex(@"^(?:VER[-\s/]*)?(?:(?<year>\d{4})[-\s/]+)?0*(?<number>\d{1,6})$", RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}

/// <summary>The last row of a page; unreadable ones are the beginning of the list.</summary>
internal sealed record RecordCursor(DateTime CreatedAt, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{CreatedAt.Ticks:x}-{Id:N}");

    public static RecordCursor? Read(string? text) =>
        text?.Split('-') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var at) && at >= 0 && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var guid)
            ? new(new DateTime(at, DateTimeKind.Utc), guid)
            : null;
}
