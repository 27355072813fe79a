using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail;

/// <summary>Where mail comes from. Whoever reads it says when a mail is done, and only then is it marked so at its server; until then it comes again.</summary>
public interface IInboundMailbox
{
    /// <summary>Mails as they come, of all mailboxes, for as long as it is not cancelled.</summary>
    IAsyncEnumerable<ArrivedMail> ReadAsync(CancellationToken cancellation);

    /// <summary>It is stored: it need not come again.</summary>
    Task DoneAsync(ArrivedMail mail, CancellationToken cancellation);

    /// <summary>It could not be stored now: it comes again later, and meanwhile holds up no other.</summary>
    Task LaterAsync(ArrivedMail mail, CancellationToken cancellation);
}

/// <summary>A mail that waits at its server.</summary>
/// <param name="Mailbox">Name of the mailbox in the settings.</param>
/// <param name="Ticket">By which the mailbox knows it; means nothing to anybody else.</param>
/// <param name="Raw">As it came; of a mail over the limit only its headers.</param>
public sealed record ArrivedMail(string Mailbox, string Ticket, ReadOnlyMemory<byte> Raw)
{
    /// <summary>Null when it could not be read.</summary>
    public ParsedMail? Mail { get; init; }

    /// <summary>Bytes at the server, which may be more than those of <see cref="Raw"/>.</summary>
    public required long Size { get; init; }

    public bool IsTooLarge { get; init; }

    // the generated text would carry the mail
    public override string ToString() => $"{Mailbox} {Ticket}";
}
