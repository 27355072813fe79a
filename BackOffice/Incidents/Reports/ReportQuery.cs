using System.Globalization;
using BackOffice.Components.Controls.Fields;
using Microsoft.AspNetCore.WebUtilities;
using Shared.Incidents;
using Shared.Incidents.Reports;

namespace BackOffice.Incidents.Reports;

/// <summary>What a report counts, as its address says it.</summary>
/// <param name="Kind">Null for incidents and requests.</param>
public sealed record ReportQuery(ReportPeriod Period, IncidentKind? Kind)
{
    public static ReportQuery Of(string? from, string? to, string? kind, DateOnly today) => new(
        ReportPeriod.Of(Day(from), Day(to), today),
        Enum.TryParse<IncidentKind>(kind, out var read) && Enum.IsDefined(read) ? read : null);

    /// <summary>What is wrong with the days of an address; null when nothing is, or none are said.</summary>
    public static ReportFault? Wrong(string? from, string? to, DateOnly today) => ReportPeriod.Wrong(Day(from), Day(to), today);

    /// <param name="address">Of the page or of a file.</param>
    public string At(string address, string? table = null)
    {
        var values = new Dictionary<string, string?>
        {
            ["desde"] = Written(Period.From),
            ["hasta"] = Written(Period.To),
            ["tipo"] = Kind?.ToString(),
            ["tabla"] = table,
        };
        return QueryHelpers.AddQueryString(address, values.Where(value => value.Value is not null));
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => text is null ? null : TypedDate.Read(text);
}
