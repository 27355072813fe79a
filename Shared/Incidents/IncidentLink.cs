namespace Shared.Incidents;

/// <summary>Two incidents that belong together. One row is read from both sides.</summary>
/// <param name="FromId">Of a duplicate the one that repeats; of a follow-up the later one.</param>
public sealed record IncidentLink(Guid FromId, Guid ToId, IncidentLinkKind Kind, DateTime At);

/// <summary>An official who hears of every change.</summary>
public sealed record IncidentWatcher(Guid IncidentId, Guid OfficialId) : IAboutIncident;

/// <summary>A word by which incidents are grouped.</summary>
/// <param name="Tag">Folded, 1 to 40 characters.</param>
public sealed record IncidentTag(Guid IncidentId, string Tag) : IAboutIncident;
