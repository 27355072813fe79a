namespace BackOffice.Incidents.Portal;

/// <summary>Names the texts that requesters leave in an incident.</summary>
public sealed class IncidentPortalTexts;
