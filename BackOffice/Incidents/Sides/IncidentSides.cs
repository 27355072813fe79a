namespace BackOffice.Incidents.Sides;

/// <summary>What lies beside an incident: tags, watchers, links, attachments, sessions of remote support.</summary>
public sealed record IncidentSides
{
    /// <summary>Nothing lies beside it.</summary>
    public static readonly IncidentSides Empty = new();
}
