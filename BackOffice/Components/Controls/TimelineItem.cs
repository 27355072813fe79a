namespace BackOffice.Components.Controls;

/// <summary>One row of a timeline.</summary>
/// <param name="When">Date and time as people read it.</param>
/// <param name="Icon">Material symbol.</param>
/// <param name="Title">What happened.</param>
/// <param name="Detail">Who, how, or the result; null for none.</param>
/// <param name="Tone">Colour of the icon.</param>
/// <param name="MachineWhen">The same moment in ISO 8601.</param>
public sealed record TimelineItem(
    string When, string Icon, string Title, string? Detail = null, Tone Tone = Tone.Neutral, string? MachineWhen = null);
