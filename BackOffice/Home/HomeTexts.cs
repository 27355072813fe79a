namespace BackOffice.Home;

/// <summary>Names the texts of the start page for <c>IStringLocalizer</c>.</summary>
public sealed class HomeTexts;
