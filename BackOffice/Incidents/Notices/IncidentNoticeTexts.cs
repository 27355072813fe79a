namespace BackOffice.Incidents.Notices;

/// <summary>Names the texts of what the requester was told for <c>IStringLocalizer</c>.</summary>
public sealed class IncidentNoticeTexts;
