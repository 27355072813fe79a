using BackOffice.Persons;
using Shared.Incidents;
using Shared.Keys;
using Shared.Registration;

namespace BackOffice.Incidents.Calls.Callers;

/// <summary>What an operator should know of a caller before the second question.</summary>
/// <param name="Person">Null for somebody who is not in the registry.</param>
/// <param name="Access">Null for somebody who never asked for access.</param>
/// <param name="Open">Open incidents, the newest first, at most <see cref="MostOpen"/>.</param>
public sealed record CallerBoard(PersonHeader? Person, BoardAccess? Access, IReadOnlyList<BoardIncident> Open)
{
    public const int MostOpen = 6;
}

/// <param name="Failures">Wrong keys in a row.</param>
/// <param name="BlockedAt">UTC; null when it is not blocked.</param>
/// <param name="LastReset">When a key was last asked for, UTC.</param>
/// <param name="ResetsOfWeek">Keys asked for in the last seven days.</param>
/// <param name="Registration">Of the registration that is still open.</param>
public sealed record BoardAccess(PortalState State, int Failures, DateTime? BlockedAt, DateTime? LastReset, int ResetsOfWeek, RegistrationState? Registration);

public sealed record BoardIncident(string Number, string Title, IncidentState State, DateTime CreatedAt);
