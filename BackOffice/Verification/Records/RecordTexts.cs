namespace BackOffice.Verification.Records;

/// <summary>Names the texts of records, on screens and on paper, for <c>IStringLocalizer</c>.</summary>
public sealed class RecordTexts;
