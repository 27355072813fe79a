using System.Globalization;
using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Shared.Incidents.Mail;
using Shared.Notices;
using Shared.Persons;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>A mail over the limit of size: its sender is told, within the limits of any answer, and can send it again in parts.</summary>
public sealed class TooLargeMail(NoticeWriter notices, TownHallOptions options)
{
    /// <summary>One statement, for a sender who is in the registry.</summary>
    internal async Task TakeAsync(Operation operation, Filed filed, SenderFacts facts)
    {
        var mail = filed.Mail;
        if (mail.Class is MailClass.Automatic or MailClass.List)
        {
            mail.Note(InboundReason.TooLarge);
            return;
        }

        mail.Hold(mail.FromAddress.Length == 0 || !facts.IsOverLimits ? InboundReason.TooLarge : InboundReason.TooMany);
        if (mail.FromAddress.Length == 0 || facts.IsOverLimits || mail.Class != MailClass.Human) return;
        var person = facts.PersonId is { } id ? await operation.Data.Persons.FindAsync([id], operation.Cancellation) : null;
        var order = new NoticeOrder(NoticeEvent.MailTooLarge, NoticeChannel.Email, mail.FromAddress, person?.Language ?? Languages.Spanish)
        {
            PersonId = person?.Id,
            RelatedId = mail.Id,
            ReplyTo = filed.Mailbox.Address,
            InReplyTo = mail.MessageId,
        };
        var values = new Dictionary<string, string>
        {
            ["Name"] = filed.SenderName,
            ["Title"] = MailTitle.Of(mail.Subject),
            ["Limit"] = (MailLimits.MostBytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture),
        };
        notices.Write(operation, order, await options.GetAsync(operation.Cancellation), values);
        mail.Acknowledge(operation.Now);
        mail.Note(InboundReason.TooLarge);
    }
}
