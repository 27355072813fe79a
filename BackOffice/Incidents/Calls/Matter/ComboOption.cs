namespace BackOffice.Incidents.Calls.Matter;

/// <summary>One row of a type-ahead.</summary>
/// <param name="Value">What it stands for.</param>
public sealed record ComboOption(string Key, string Icon, string Text, string Detail, object Value);
