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
    /// <summary>Whether it was valid on the day.</summary>
    public bool IsInForce(DateOnly on) => DocumentValidity.IsInForce(ExpiresOn, on);
}

/// <summary>How a verification ends.</summary>
/// <param name="Outcome">Any state but Open.</param>
/// <param name="Reason">Mandatory unless verified or nobody came; at most 500 characters.</param>
/// <param name="Now">UTC.</param>
public sealed record VerificationEnd(VerificationState Outcome, string? Reason, Guid OfficialId, DateTime Now);
