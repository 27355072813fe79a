namespace BackOffice.Incidents.Reports;

/// <summary>Names the texts of the reports for <c>IStringLocalizer</c>.</summary>
public sealed class ReportTexts;
