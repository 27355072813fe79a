using Shared.Common;
using Shared.Persons.IdentityDocuments;

namespace Shared.Verification;

/// <summary>A question drawn for a call and whether the answer was right; the answer itself is never kept.</summary>
public sealed record AskedQuestion(ControlQuestion Question, bool? Right);

/// <summary>A check and its answer.</summary>
public sealed record AnsweredCheck(VerificationCheck Check, CheckAnswer Answer);

/// <summary>What was read on a document at the counter.</summary>
/// <param name="SupportNumber">At most 20 characters.</param>
/// <param name="ExpiresOn">Last day of validity, inclusive; 9999-01-01 for ever.</param>
public sealed record ShownDocument(DocumentKind Kind, string Number, string? SupportNumber, DateOnly? IssuedOn, DateOnly? ExpiresOn)
{
    /// <summary>Country of a passport, 2–40 characters; null for Spanish documents.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it was valid on the day.</summary>
    public bool IsInForce(DateOnly on) => DocumentValidity.IsInForce(ExpiresOn, on);
}

/// <summary>How a verification ends.</summary>
/// <param name="Outcome">Any state but Open.</param>
/// <param name="Reason">Mandatory unless verified or nobody came; at most 500 characters.</param>
/// <param name="Now">UTC.</param>
public sealed record VerificationEnd(VerificationState Outcome, string? Reason, Guid OfficialId, DateTime Now)
{
    /// <summary>Characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>The day in the town, which decides whether a document is in force.</summary>
    public DateOnly Today => TownTime.DayOf(Now);

    /// <summary>Whether an outcome must be explained.</summary>
    public static bool NeedsReason(VerificationState outcome) => outcome is VerificationState.Rejected or VerificationState.SuspectedFraud or VerificationState.Inconclusive;

    /// <summary>Why it cannot end like this, whatever the method: no outcome, or no reason where one is due; null when it can.</summary>
    public Refusal? Refuse()
    {
        if (Outcome == VerificationState.Open || !Enum.IsDefined(Outcome)) return VerificationRefusals.OutcomeMissing;
        if (NeedsReason(Outcome) && string.IsNullOrWhiteSpace(Reason)) return VerificationRefusals.ReasonMissing;
        return Reason?.Length > LongestReason ? VerificationRefusals.ReasonTooLong : null;
    }
}
