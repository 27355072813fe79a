namespace Shared.Api;

/// <summary><c>POST /api/v1/registrations</c>.</summary>
/// <param name="DocumentNumber">DNI, NIE or NIF K/L/M in any usual way of writing.</param>
/// <param name="Language">es (default), ca or eu.</param>
public sealed record RegistrationRequest(
    string? DocumentNumber, string? GivenName, string? FirstSurname, string? SecondSurname, DateOnly? BirthDate, string? Mobile, string? Email, string? Language);

/// <summary>A registration as the portal sees it.</summary>
/// <param name="Status">Started, ContactValidated, PendingVerification, Completed, Rejected or Expired.</param>
public sealed record RegistrationResponse(Guid Id, string Status);

/// <summary><c>POST /api/v1/registrations/{id}/mobile-code</c>.</summary>
public sealed record MobileCodeRequest(string? Code);

/// <summary>The status after a step.</summary>
public sealed record StatusResponse(string Status);

/// <summary><c>POST /api/v1/credentials/check</c>.</summary>
public sealed record CredentialCheckRequest(string? DocumentNumber, string? Key);

/// <summary>A right credential.</summary>
/// <param name="MustChange">The key is provisional: the citizen must choose an own one first.</param>
/// <param name="Level">Basic or Advanced.</param>
public sealed record CredentialCheckResponse(Guid PersonId, bool MustChange, string Level);

/// <summary><c>POST /api/v1/credentials/change</c>.</summary>
public sealed record CredentialChangeRequest(string? DocumentNumber, string? Key, string? NewKey);
