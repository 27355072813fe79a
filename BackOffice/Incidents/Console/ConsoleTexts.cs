namespace BackOffice.Incidents.Console;

/// <summary>Marks the texts of the console.</summary>
public sealed class ConsoleTexts;
