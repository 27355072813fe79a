using BackOffice.Verification.Records;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace BackOffice.Verification;

/// <summary>What the screen of one verification shows.</summary>
/// <param name="Questions">While it is open each with the answer that the registry expects; never kept.</param>
/// <param name="Code">The last code that was sent during the call.</param>
public sealed record VerificationSheet(
    IdentityVerification Verification, PersonName Name, string? MaskedDocument, DocumentKind? DocumentKind, DateOnly? BirthDate,
    string? OpenedBy, string? FinishedBy, IReadOnlyList<SheetQuestion> Questions, SentCode? Code)
{
    /// <summary>The record in force; null while it is open.</summary>
    public RecordReference? Record { get; init; }
}

public sealed record SheetQuestion(ControlQuestion Question, string? Expected, bool? Right);

public sealed record SentCode(DateTime SentAt, DateTime ExpiresAt, int Attempts, bool IsUsed);

/// <summary>What the tab of the person card shows.</summary>
/// <param name="Choices">The methods that the town hall uses, each with the reason why it cannot be begun now.</param>
public sealed record PersonVerificationsView(
    AssuranceLevel Level, VerificationMethod? VerifiedBy, DateTime? VerifiedAt, IReadOnlyList<MethodChoice> Choices, IReadOnlyList<VerificationAttempt> Attempts)
{
    public VerificationAttempt? Open => Attempts.FirstOrDefault(attempt => attempt.State == VerificationState.Open);
}

public sealed record MethodChoice(VerificationMethod Method, Refusal? Refusal);

public sealed record VerificationAttempt(
    Guid Id, VerificationMethod Method, VerificationState State, AssuranceLevel Level, DateTime OpenedAt, DateTime? FinishedAt, string? Official, string? Reason)
{
    public Guid? RecordId { get; init; }

    public string? RecordNumber { get; init; }

    /// <summary>The record in force; null while it is open, and for those of before there were records.</summary>
    public RecordReference? Record => RecordId is { } id && RecordNumber is { } number ? new(id, number) : null;
}
