namespace BackOffice.Incidents.Persons;

/// <summary>Marks the texts of this folder.</summary>
public sealed class PersonIncidentTexts;
