using System.Net.Mail;
using Shared.Notices;

namespace BackOffice.Notices.References;

/// <summary>What joins a mail to others and says who wrote it; whatever cannot stand in a header is left out.</summary>
public sealed record LetterEnvelope
{
    /// <summary>With its angle brackets; the same for every sending of one message.</summary>
    public required string MessageId { get; init; }

    /// <summary>Null for none.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Null for the sender's own address.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Null for what a person wrote.</summary>
    public string? AutoSubmitted { get; init; }

    /// <param name="from">Address of the sender.</param>
    public static LetterEnvelope Of(OutboxMessage message, string from, ReadOnlySpan<byte> key)
    {
        var answered = MailHeader.IsMessageId(message.InReplyTo) ? message.InReplyTo : null;
        return new()
        {
            MessageId = MailReference.MessageId(message.Id, message.IncidentNumber, from[(from.LastIndexOf('@') + 1)..], key),
            InReplyTo = answered,
            ReplyTo = MailAddress.TryCreate(MailHeader.OneLine(message.ReplyTo ?? ""), out var address) ? address.Address : null,
            AutoSubmitted = MailHeader.AutoSubmitted(message.Event, answered is not null),
        };
    }

    /// <summary>The lines of the head of the mail.</summary>
    public IEnumerable<(string Name, string Value)> Headers()
    {
        yield return ("Message-ID", MessageId);
        if (InReplyTo is not null)
        {
            yield return ("In-Reply-To", InReplyTo);
            yield return ("References", InReplyTo);
        }

        if (ReplyTo is not null) yield return ("Reply-To", ReplyTo);
        if (AutoSubmitted is null) yield break;
        yield return ("Auto-Submitted", AutoSubmitted);

        // what Exchange's holiday answers look at; reports of what did not arrive are wanted
        yield return ("X-Auto-Response-Suppress", "OOF, AutoReply");
    }
}
