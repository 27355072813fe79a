namespace BackOffice.Portal;

/// <summary>Names the texts of the public pages for <c>IStringLocalizer</c>.</summary>
public sealed class PortalTexts;
