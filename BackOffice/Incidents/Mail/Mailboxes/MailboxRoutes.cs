namespace BackOffice.Incidents.Mail.Mailboxes;

public static class MailboxRoutes
{
    public const string Mailboxes = "/administracion/buzones";
}
