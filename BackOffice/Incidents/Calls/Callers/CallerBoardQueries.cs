using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Incidents.Calls.Callers;

/// <summary>Reads the board of a caller.</summary>
public sealed class CallerBoardQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, TimeProvider clock)
{
    /// <summary>Three statements for a person, one for somebody who is only known to the help desk.</summary>
    public async Task<CallerBoard> ReadAsync(Actor actor, Guid? personId, Guid? requesterId, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.LogIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var open = await Open(data, personId, requesterId).Within(scope).OrderByDescending(row => row.Sequence).Take(CallerBoard.MostOpen)
            .Select(row => new BoardIncident(row.Number, row.Title, row.State, row.CreatedAt)).ToListAsync(cancellation);
        if (personId is not { } person) return new(null, null, open);
        var weekAgo = clock.GetUtcNow().UtcDateTime.AddDays(-7);
        var header = await PersonHeader.Query(data, person).SingleOrDefaultAsync(cancellation);
        var found = await (
            from row in data.PortalAccesses.AsNoTracking()
            where row.PersonId == person
            select new BoardAccess(
                row.State,
                row.Failures,
                row.BlockedAt,
                data.OperativeKeys.Where(key => key.PersonId == person).Max(key => (DateTime?)key.RequestedAt),
                data.OperativeKeys.Count(key => key.PersonId == person && key.RequestedAt >= weekAgo),
                data.Registrations.Where(registration => registration.PersonId == person
                    && (registration.State == RegistrationState.Started || registration.State == RegistrationState.ContactValidated || registration.State == RegistrationState.PendingVerification))
                    .Select(registration => (RegistrationState?)registration.State).FirstOrDefault())).SingleOrDefaultAsync(cancellation);
        return new(header, found, open);
    }

    private static IQueryable<Incident> Open(BackOfficeDbContext data, Guid? personId, Guid? requesterId)
    {
        var open = data.Incidents.AsNoTracking().Where(row => row.State == IncidentState.New || row.State == IncidentState.Assigned || row.State == IncidentState.InProgress || row.State == IncidentState.Waiting);
        return (personId, requesterId) switch
        {
            ({ } person, { } requester) => open.Where(row => row.AffectedPersonId == person || row.RequesterId == requester),
            ({ } person, null) => open.Where(row => row.AffectedPersonId == person),
            (null, { } requester) => open.Where(row => row.RequesterId == requester),
            _ => open.Where(row => row.Id == Guid.Empty),
        };
    }
}
