namespace Shared.Incidents;

/// <summary>Which incidents an official may see and work on: by team and by local entity.</summary>
/// <param name="HiddenTeams">Reserved teams to which the official does not belong; empty for supervisors.</param>
/// <param name="Entities">The only local entities, besides the town hall itself; all when empty.</param>
/// <param name="Teams">Those of the official.</param>
public sealed record IncidentScope(Guid OfficialId, IReadOnlyList<Guid> Teams, IReadOnlyList<Guid> HiddenTeams, IReadOnlyList<Guid> Entities)
{
    /// <summary>Everything, for jobs and portals.</summary>
    public static readonly IncidentScope Whole = new(Guid.Empty, [], [], []);

    /// <summary>Whether an incident of that team and entity is among them.</summary>
    public bool Covers(Guid? teamId, Guid? entityId) =>
        !(teamId is { } team && HiddenTeams.Contains(team)) && (Entities.Count == 0 || entityId is not { } entity || Entities.Contains(entity));
}
