namespace BackOffice.Incidents;

/// <summary>Marks the texts of teams, local entities and telephone lines.</summary>
public sealed class HelpDeskTexts;
