namespace BackOffice.Incidents.Mail;

/// <summary>Marks the texts of this folder.</summary>
public sealed class MailTexts;
