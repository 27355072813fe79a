namespace BackOffice.Incidents.Tags;

/// <summary>Marks the texts of this folder.</summary>
public sealed class TagTexts;
