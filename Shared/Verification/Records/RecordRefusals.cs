using Shared.Common;

namespace Shared.Verification.Records;

/// <summary>Why something about a verification record is refused.</summary>
public static class RecordRefusals
{
    public static readonly Refusal CodeInvalid = new("Verification.CodeInvalid", "Code");
    public static readonly Refusal RecordReplaced = new("Verification.RecordReplaced");
    public static readonly Refusal CorrectionReasonMissing = new("Verification.CorrectionReasonMissing", "CorrectionReason");
    public static readonly Refusal CorrectionTooLong = new("Verification.CorrectionTooLong");
    /// <summary>It has other signs than a name has.</summary>
    public static readonly Refusal NameAsShownInvalid = new("Verification.NameAsShownInvalid", "NameAsShown");

    public static readonly Refusal NameAsShownMissing = new("Verification.NameAsShownMissing", "NameAsShown");
    public static readonly Refusal CorrectedExpiryBeforeIssue = new("Verification.CorrectedExpiryBeforeIssue", "ExpiresOn");
    public static readonly Refusal CorrectedIssueInFuture = new("Verification.CorrectedIssueInFuture", "IssuedOn");
    public static readonly Refusal CorrectedSupportInvalid = new("Verification.CorrectedSupportInvalid", "SupportNumber");
    public static readonly Refusal NothingCorrected = new("Verification.NothingCorrected");
    public static readonly Refusal BrowserMissing = new("Verification.BrowserMissing");
    public static readonly Refusal PrintTimeout = new("Verification.PrintTimeout");
    public static readonly Refusal PrintFailed = new("Verification.PrintFailed");
    public static readonly Refusal BatchEmpty = new("Verification.BatchEmpty", "Day");
    public static readonly Refusal BatchRunning = new("Verification.BatchRunning");
}
