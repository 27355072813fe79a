using BackOffice.Persons;
using Shared.Common;
using Shared.Keys;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>One line of the queue.</summary>
public sealed record RegistrationRow
{
    /// <summary>Age in days from which a request is due.</summary>
    public const int DueDays = 15;

    /// <summary>Age in days from which a request is late: it expires at 60.</summary>
    public const int LateDays = 45;

    public required Guid Id { get; init; }

    public required Guid? PersonId { get; init; }

    public required string Listed { get; init; }

    public required string? MaskedDocument { get; init; }

    public required Channel Channel { get; init; }

    public required RegistrationState State { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Whole days since it was started.</summary>
    public required int Days { get; init; }

    public required bool HasOpenDifferences { get; init; }

    public required PortalState Portal { get; init; }

    public bool IsOpen => State is RegistrationState.Started or RegistrationState.ContactValidated or RegistrationState.PendingVerification;

    /// <summary>What is missing, in the order in which it is done.</summary>
    public RegistrationStep Step => this switch
    {
        { State: RegistrationState.Started } => RegistrationStep.ProveMobile,
        { State: RegistrationState.ContactValidated } => RegistrationStep.AddEmail,
        { State: RegistrationState.PendingVerification or RegistrationState.Completed, HasOpenDifferences: true } => RegistrationStep.ReviewDifferences,
        { State: RegistrationState.PendingVerification } => RegistrationStep.VerifyIdentity,
        { State: RegistrationState.Completed, Portal: PortalState.Verified } => RegistrationStep.IssueKey,
        _ => RegistrationStep.None,
    };

    /// <summary>Where the missing step is done.</summary>
    public string Href => (Step, PersonId) switch
    {
        (RegistrationStep.VerifyIdentity, { } person) => PersonRoutes.CardOf(person, PersonTabKeys.Verifications),
        (RegistrationStep.IssueKey, { } person) => PersonRoutes.CardOf(person, PersonTabKeys.Extra),
        (RegistrationStep.AddEmail, { } person) => RegistrationRoutes.ContactOf(person),
        _ => RegistrationRoutes.CardOf(Id),
    };
}

/// <summary>What a registration waits for.</summary>
public enum RegistrationStep
{
    None = 0,
    ProveMobile = 1,
    AddEmail = 2,
    ReviewDifferences = 3,
    VerifyIdentity = 4,
    IssueKey = 5,
}
