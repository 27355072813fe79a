using BackOffice.Administration;
using BackOffice.Notices.Channels;
using BackOffice.Notices.References;
using Shared.Notices;

namespace BackOffice.Notices.Outbox;

/// <summary>Makes of a message in the outbox what leaves the house: its text opened, and a mail signed so that its answer finds its way back.</summary>
public sealed class NoticeEnvelopes(NoticeWriter writer, TownHallOptions options, MailSigning signing, NoticeSettings settings)
{
    /// <exception cref="System.Security.Cryptography.CryptographicException">A secret cannot be opened any more.</exception>
    public async Task<OutgoingNotice> OfAsync(OutboxMessage message, DateTime now, CancellationToken cancellation)
    {
        var sender = (await options.GetAsync(cancellation)).TownHallName;
        var notice = new OutgoingNotice(message.Id, message.Recipient, sender, message.Subject, writer.BodyOf(message), now) { Calendar = message.Calendar };
        if (message.Channel != NoticeChannel.Email) return notice;
        var key = await signing.KeyAsync(cancellation);
        return notice with
        {
            Envelope = LetterEnvelope.Of(message, settings.Smtp.From, key),
            Subject = message.IncidentNumber is { } number ? $"{message.Subject} {MailReference.InSubject(number, key)}" : message.Subject,
        };
    }
}
