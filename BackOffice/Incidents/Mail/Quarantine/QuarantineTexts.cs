namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>Marks the texts of this folder.</summary>
public sealed class QuarantineTexts;
