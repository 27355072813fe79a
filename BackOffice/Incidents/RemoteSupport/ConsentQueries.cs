using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.RemoteSupport;
using Shared.Security;

namespace BackOffice.Incidents.RemoteSupport;

/// <summary>Reads what citizens agreed to.</summary>
public sealed class ConsentQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access)
{
    /// <summary>Everything about the remote support of an incident, in order; null for an unknown number. One statement.</summary>
    public async Task<ConsentLedger?> LedgerAsync(Actor actor, string? number, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Incidents.AsNoTracking().Within(scope).Where(incident => incident.Number == number).Select(incident => new ConsentLedger(
            incident.Id,
            incident.Number,
            incident.Title,
            data.RemoteSessions.Where(session => session.IncidentId == incident.Id).OrderBy(session => session.AskedAt).ThenBy(session => session.Id).Select(session => new ConsentedSession(
                session.Id,
                session.Tool,
                session.WordingVersion,
                session.GivenBy,
                session.State,
                session.AskedAt,
                data.Users.Where(official => official.Id == session.AskedBy).Select(official => official.DisplayName).FirstOrDefault(),
                session.Steps.OrderBy(step => step.Number).Select(step => new ConsentStep(step.Number, step.Kind, step.At, step.OfficialName, step.Way)).ToList())).ToList()))
            .SingleOrDefaultAsync(cancellation);
    }
}

public sealed record ConsentLedger(Guid Id, string Number, string Title, IReadOnlyList<ConsentedSession> Sessions);

/// <param name="AskedBy">The official's name.</param>
public sealed record ConsentedSession(Guid Id, string Tool, int WordingVersion, string GivenBy, RemoteState State, DateTime AskedAt, string? AskedBy, IReadOnlyList<ConsentStep> Steps);

/// <param name="At">UTC.</param>
public sealed record ConsentStep(int Number, RemoteStepKind Kind, DateTime At, string Official, ConsentWay? Way);
