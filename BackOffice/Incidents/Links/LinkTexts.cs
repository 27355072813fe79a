namespace BackOffice.Incidents.Links;

/// <summary>Marks the texts of this folder.</summary>
public sealed class LinkTexts;
