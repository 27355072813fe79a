namespace BackOffice.Hosting;

/// <summary>Names the texts of the command line for <c>IStringLocalizer</c>.</summary>
public sealed class CommandLineTexts;
