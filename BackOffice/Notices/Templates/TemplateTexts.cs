namespace BackOffice.Notices.Templates;

/// <summary>Names the texts of this area for <c>IStringLocalizer</c>.</summary>
public sealed class TemplateTexts;
