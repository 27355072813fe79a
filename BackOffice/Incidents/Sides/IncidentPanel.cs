namespace BackOffice.Incidents.Sides;

/// <summary>One block at the side of an incident's screen. The component takes <c>View</c> (IncidentView) and <c>Sides</c> (IncidentSides) as parameters and shows its own heading.</summary>
public sealed record IncidentPanel(string Key, Type Component, int Order);
