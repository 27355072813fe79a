namespace BackOffice.Incidents.ServiceLevels;

/// <summary>Names the texts of calendars and service levels for <c>IStringLocalizer</c>.</summary>
public sealed class ServiceLevelTexts;
