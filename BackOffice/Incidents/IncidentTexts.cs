namespace BackOffice.Incidents;

/// <summary>Marks the texts of the help desk.</summary>
public sealed class IncidentTexts;
