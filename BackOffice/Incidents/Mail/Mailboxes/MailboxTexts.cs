namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>Names the texts of the mailboxes.</summary>
public sealed class MailboxTexts;
