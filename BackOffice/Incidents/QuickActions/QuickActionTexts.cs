namespace BackOffice.Incidents.QuickActions;

/// <summary>Marks the texts of this folder.</summary>
public sealed class QuickActionTexts;
