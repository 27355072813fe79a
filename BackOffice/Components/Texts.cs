namespace BackOffice.Components;

/// <summary>Marks the texts of the shell and its controls (<c>Texts.resx</c>) for <c>IStringLocalizer</c>.</summary>
public sealed class Texts;
