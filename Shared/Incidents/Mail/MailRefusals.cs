using Shared.Common;

namespace Shared.Incidents.Mail;

/// <summary>Why something about a mail was not done.</summary>
public static class MailRefusals
{
    /// <summary>The same mail is written down already.</summary>
    public static readonly Refusal Repeated = new("Incidents.MailRepeated");

    public static readonly Refusal AlreadyDecided = new("Incidents.MailDecided");
    public static readonly Refusal ContentGone = new("Incidents.MailContentGone");
    public static readonly Refusal MailboxUnknown = new("Incidents.MailboxUnknown");
    public static readonly Refusal SenderInvalid = new("Incidents.MailSenderInvalid", "Sender");
    public static readonly Refusal SenderIsOurs = new("Incidents.MailSenderOurs", "Sender");
    public static readonly Refusal DomainTooWide = new("Incidents.MailDomainTooWide", "Sender");
}
