using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace Shared.Verification.Records;

/// <summary>What a supervisor puts right in a record: how the document was read. Who was verified, how and with what outcome is never corrected but verified again.</summary>
/// <param name="Reason">1–500 characters.</param>
/// <param name="NameAsShown">1–190 characters of those that a name has; a comma may stand after the surnames.</param>
/// <param name="SupportNumber">6–20 letters and digits, or empty.</param>
/// <param name="Note">At most 500 characters.</param>
public sealed record RecordCorrection(
    string? Reason, string? NameAsShown, DocumentKind? Kind, string? SupportNumber, DateOnly? IssuedOn, DateOnly? ExpiresOn, string? Note)
{
    /// <summary>Characters of a name as shown.</summary>
    public const int LongestName = 190;

    /// <summary>Characters of a reason or a note.</summary>
    public const int LongestText = 500;

    private string? Support => Clean(SupportNumber)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The content with the correction.</summary>
    /// <param name="number">Number of the record that is replaced.</param>
    /// <param name="today">The day in the town.</param>
    public Result<RecordContent> Apply(RecordContent content, string number, DateOnly today)
    {
        var refusals = Check(content, today);
        if (refusals.Count > 0) return Result<RecordContent>.From(refusals);
        var document = content.Document is { } shown
            ? shown with { Kind = Kind ?? shown.Kind, SupportNumber = Support, IssuedOn = IssuedOn, ExpiresOn = ExpiresOn }
            : null;
        var person = content.Person with { NameAsShown = NameAsShown!.Trim(), DocumentKind = document?.Kind ?? content.Person.DocumentKind };
        var change = new RecordChange(number, RecordChangeKind.Correction, Reason!.Trim(), Clean(Note));
        if (person == content.Person && document == content.Document && change.Note is null) return RecordRefusals.NothingCorrected;
        return content with { Person = person, Document = document, Change = change };
    }

    private List<Refusal> Check(RecordContent content, DateOnly today)
    {
        var hasDocument = content.Document is not null;
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (RecordRefusals.CorrectionReasonMissing, string.IsNullOrWhiteSpace(Reason)),
            (RecordRefusals.CorrectionTooLong.For(RecordRefusals.CorrectionReasonMissing.Field!), Reason?.Length > LongestText),
            (RecordRefusals.NameAsShownMissing, string.IsNullOrWhiteSpace(NameAsShown) || NameAsShown.Length > LongestName),
            (RecordRefusals.NameAsShownInvalid, NameAsShown is { Length: <= LongestName } name && name.Trim() is { Length: > 0 } said && said != content.Person.NameAsShown && !PersonName.IsWrittenAsName(said.Replace(",", "", StringComparison.Ordinal))),
            (RecordRefusals.CorrectedSupportInvalid, hasDocument && Support is { } support && !(support.Length is >= 6 and <= 20 && support.All(char.IsAsciiLetterOrDigit))),
            (RecordRefusals.CorrectedIssueInFuture, hasDocument && IssuedOn > today),
            (RecordRefusals.CorrectedExpiryBeforeIssue, hasDocument && ExpiresOn <= IssuedOn),
            (RecordRefusals.CorrectionTooLong.For(nameof(Note)), Note?.Length > LongestText),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal)];
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
