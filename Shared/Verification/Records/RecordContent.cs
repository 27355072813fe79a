using Shared.Common;
using Shared.Persons.IdentityDocuments;

namespace Shared.Verification.Records;

/// <summary>
/// Everything that a verification record says, as it was when it was written: later changes of the card, of options or of texts do not touch it.
/// It says who was identified in order to hand out access; it is not a signature on somebody's behalf (art. 12 Ley 39/2015), which is another act with a record of its own.
/// </summary>
public sealed record RecordContent
{
    public required RecordTown Town { get; init; }

    public required RecordPerson Person { get; init; }

    /// <summary>Null when no document was read: certificates, calls, nobody came.</summary>
    public ShownDocument? Document { get; init; }

    /// <summary>How the person asked for access; null when it is not known any more.</summary>
    public Channel? RegistrationChannel { get; init; }

    /// <summary>When the person was registered, UTC.</summary>
    public DateTime? RegisteredAt { get; init; }

    public required VerificationMethod Method { get; init; }

    public required VerificationState Outcome { get; init; }

    public required AssuranceLevel Level { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime FinishedAt { get; init; }

    /// <summary>Number of the appointment, such as CIT-2026-000123; null without one.</summary>
    public string? Appointment { get; init; }

    public required RecordOfficial Official { get; init; }

    /// <summary>Who agreed, when the rules asked for a second official.</summary>
    public RecordOfficial? SecondOfficial { get; init; }

    /// <summary>When the second official agreed, UTC.</summary>
    public DateTime? SecondOfficialAt { get; init; }

    public required IReadOnlyList<AnsweredCheck> Checks { get; init; }

    /// <summary>Only of calls.</summary>
    public RecordCall? Call { get; init; }

    public string? Reason { get; init; }

    public required RecordStatements Statements { get; init; }

    /// <summary>Why this record replaces another; null for a first one.</summary>
    public RecordChange? Change { get; init; }
}

/// <param name="Dir3">Code in the directory of administrations; null when the town hall has not typed it.</param>
/// <param name="Place">Office or town where it took place.</param>
/// <param name="SedeUrl">Where the code is checked; null when the town hall has not typed it.</param>
public sealed record RecordTown(string Name, string? Dir3, string Town, string? Place, string? SedeUrl);

/// <param name="NameAsShown">As on the document.</param>
/// <param name="DocumentNumber">Of the registry at that moment, in full.</param>
/// <param name="Country">ISO code of the country that issued it.</param>
public sealed record RecordPerson(Guid Id, string NameAsShown, DocumentKind? DocumentKind, string? DocumentNumber, string? Country);

/// <param name="Post">Post and habilitation reference.</param>
public sealed record RecordOfficial(Guid Id, string Name, string? Post);

/// <summary>A call to the number on file.</summary>
/// <param name="Number">E.164.</param>
/// <param name="TrustedSince">When a code proved that the number is the person's, UTC; why it is trusted.</param>
/// <param name="Questions">Which questions and right or wrong; never an answer.</param>
public sealed record RecordCall(string Number, DateTime? TrustedSince, DateTime? CodeReadBackAt, IReadOnlyList<AskedQuestion> Questions);

/// <summary>The sentences of the record, kept because the town hall may change them later.</summary>
/// <param name="Information">Told under art. 13 RGPD.</param>
/// <param name="Duties">Accepted by the person; null when nothing was handed out.</param>
/// <param name="NotKept">What was looked at and not kept.</param>
/// <param name="Repudiation">What to do when it was not oneself.</param>
public sealed record RecordStatements(string Information, string? Duties, string NotKept, string Repudiation);

/// <param name="ReplacedNumber">Number of the record that this one replaces.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Reason">Of a correction.</param>
/// <param name="Note">Of a correction.</param>
public sealed record RecordChange(string ReplacedNumber, RecordChangeKind Kind, string? Reason, string? Note);

/// <summary>Why a record replaces another.</summary>
public enum RecordChangeKind
{
    /// <summary>What was noted of the document was wrong.</summary>
    Correction = 1,

    /// <summary>A second official agreed afterwards.</summary>
    SecondOfficial = 2,
}
