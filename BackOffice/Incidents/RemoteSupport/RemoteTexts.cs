namespace BackOffice.Incidents.RemoteSupport;

/// <summary>Marks the texts of this folder.</summary>
public sealed class RemoteTexts;
