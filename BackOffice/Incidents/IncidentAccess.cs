using BackOffice.Security;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents;

/// <summary>Opens the help desk for reading: checks the permission and says what the official may see.</summary>
public sealed class IncidentAccess(OfficialAccess access, HelpDeskBook book)
{
    /// <exception cref="AccessRefusedException">The actor may not.</exception>
    internal async Task<(HelpDesk Desk, IncidentScope Scope)> DemandAsync(Actor actor, Permission permission, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, permission, cancellation);
        var desk = await book.GetAsync(cancellation);
        var standing = actor.Kind == ActorKind.Official ? await access.StandingAsync(actor, cancellation) : null;
        return (desk, desk.ScopeOf(standing, actor.Id));
    }
}

internal static class IncidentScopes
{
    /// <summary>Only what the official may see.</summary>
    public static IQueryable<Incident> Within(this IQueryable<Incident> incidents, IncidentScope scope)
    {
        var (hidden, entities) = (scope.HiddenTeams, scope.Entities);
        if (hidden.Count > 0) incidents = incidents.Where(row => row.TeamId == null || !hidden.Contains(row.TeamId.Value));
        if (entities.Count > 0) incidents = incidents.Where(row => row.EntityId == null || entities.Contains(row.EntityId.Value));
        return incidents;
    }
}
