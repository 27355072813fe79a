using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Mail;
using Shared.Persons;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>What is known of a mail and its sender before it is decided on.</summary>
/// <param name="Rule">Of the address; of its domain when there is none for the address.</param>
/// <param name="LastHour">Acknowledgements that the address got.</param>
/// <param name="LastDay">Acknowledgements in 24 hours.</param>
/// <param name="IsRepeated">Whether the same mail is written down already.</param>
/// <param name="Persons">Of the registry, with that address.</param>
internal sealed record SenderFacts(SenderRuleKind? Rule, int LastHour, int LastDay, bool IsRepeated, int Persons, Guid AnyPerson)
{
    /// <summary>Whether it was told often enough.</summary>
    public bool IsOverLimits => LastHour >= MailLimits.AcknowledgedAnHour || LastDay >= MailLimits.AcknowledgedADay;

    public bool IsTrusted => Rule == SenderRuleKind.Trust;

    /// <summary>Who alone has that address.</summary>
    public Guid? PersonId => Persons == 1 ? AnyPerson : null;

    /// <summary>One statement.</summary>
    public static Task<SenderFacts> ReadAsync(Operation operation, InboundMail mail)
    {
        var (data, mailbox, key, from, domain) = (operation.Data, mail.Mailbox, mail.MessageKey, mail.FromAddress, SenderAddress.DomainOf(mail.FromAddress));
        var (hour, day) = (operation.Now.AddHours(-1), operation.Now.AddDays(-1));
        // the address is one of the words under which a person is found; a longer one is cut there and could be somebody else's
        var term = from.Length is > 0 and <= SearchWords.Longest ? TextFold.Fold(from) : "";
        return data.GeneralOptions.AsNoTracking().Select(_ => new SenderFacts(
            data.SenderRules.Where(rule => rule.Sender == from || rule.Sender == domain).OrderByDescending(rule => rule.Sender == from).Select(rule => (SenderRuleKind?)rule.Kind).FirstOrDefault(),
            data.InboundMails.Count(other => other.FromAddress == from && other.AcknowledgedAt > hour),
            data.InboundMails.Count(other => other.FromAddress == from && other.AcknowledgedAt > day),
            data.InboundMails.Any(other => other.Mailbox == mailbox && other.MessageKey == key),
            data.PersonTerms.Count(row => row.Term == term),
            data.PersonTerms.Where(row => row.Term == term).Select(row => row.PersonId).FirstOrDefault())).SingleAsync(operation.Cancellation);
    }
}
