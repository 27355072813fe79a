using Microsoft.Extensions.Localization;

namespace BackOffice.Audit;

/// <summary>Why something was done, or what came of it, in words: a code of the application by its name, what an official typed as it was typed.</summary>
internal static class TimelineReasons
{
    /// <summary>What they are about is the kind of a notice.</summary>
    private static readonly string[] AboutNotices = ["ResendNotice", "RetryNotice", "SettleNotice", "CorrectEmailAndResend"];

    /// <summary>A title that tells the outcome: of something refused, the name of the action alone would say that it was done.</summary>
    public static string? Outcome(TimelineRow row, IStringLocalizer<AuditTexts> words) =>
        row.Reason is { } reason && words[$"Action.{row.Action}.{Name(reason)}"] is { ResourceNotFound: false } named ? named.Value : null;

    public static string? Of(TimelineRow row, IStringLocalizer<AuditTexts> words)
    {
        if (row.Reason is not { } reason || Outcome(row, words) is not null) return null;
        var kind = AboutNotices.Contains(row.Action) ? "NoticeEvent" : "Reason";
        // a reset is kept with the rule that asks for a second official, a large incident with its number of children
        var parts = reason.Split("; ").Select(part => part.All(char.IsAsciiDigit) ? part : Named(part, kind, words)).ToList();
        return parts.Contains(null) ? reason : string.Join(", ", parts);
    }

    private static string? Named(string part, string kind, IStringLocalizer<AuditTexts> words) => words[$"{kind}.{Name(part)}"] is { ResourceNotFound: false } named ? named.Value : null;

    /// <summary>Refusals are kept with the name of their area, a call that became a visit with its identifier.</summary>
    private static string Name(string code) => code.Split(" after ")[0].Split('.')[^1];
}
