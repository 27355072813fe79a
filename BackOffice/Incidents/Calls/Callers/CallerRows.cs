using BackOffice.Incidents.Calls.Matter;
using Microsoft.Extensions.Localization;

namespace BackOffice.Incidents.Calls.Callers;

/// <summary>What the search of a caller offers.</summary>
internal static class CallerRows
{
    public static IReadOnlyList<ComboOption> Options(IEnumerable<CallerRow> rows) =>
        [.. rows.Select(row => new ComboOption($"{row.Choice.Kind}{row.Choice.Id:N}", row.Choice.PersonId is null ? "support_agent" : "person", row.Choice.Name, row.Detail, row.Choice))];

    /// <summary>The found ones, then somebody new with what was typed, then nobody known.</summary>
    public static IReadOnlyList<ComboOption> Options(IEnumerable<CallerRow> rows, string? typed, IStringLocalizer<CallTexts> words)
    {
        List<ComboOption> options = [.. Options(rows)];
        if (!string.IsNullOrWhiteSpace(typed)) options.Add(new("new", "person_add", words["Caller.New", typed.Trim()], words["Caller.New.Detail"], new CallerChoice(CallerKind.New, null, typed.Trim(), null, null)));
        options.Add(new("nobody", "person_off", words["Caller.Unidentified"], words["Caller.Unidentified.Detail"], new CallerChoice(CallerKind.Unidentified, null, words["Caller.Unidentified"], null, null)));
        return options;
    }
}
