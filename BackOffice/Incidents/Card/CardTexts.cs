namespace BackOffice.Incidents.Card;

/// <summary>Marks the texts of the screen of an incident.</summary>
public sealed class CardTexts;
