using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Mailboxes.Reading;

/// <summary>What the companion tells; which of it is there depends on <see cref="Tell"/>.</summary>
internal sealed record CompanionMessage(string Tell)
{
    public string Mailbox { get; init; } = "";

    public string? State { get; init; }

    public int Waiting { get; init; }

    public string? Fault { get; init; }

    public string? Ticket { get; init; }

    public long Size { get; init; }

    public bool TooLarge { get; init; }

    public byte[]? Raw { get; init; }

    public CompanionMail? Mail { get; init; }

    public MailboxFault FaultKind => Enum.TryParse<MailboxFault>(Fault, out var fault) ? fault : MailboxFault.Dropped;

    public ArrivedMail ToArrived() => new(Mailbox, Ticket ?? "", Raw ?? []) { Mail = Mail?.ToParsed(), Size = Size, IsTooLarge = TooLarge };

    // the generated text would carry the mail
    public override string ToString() => Tell;
}

/// <summary>A parsed mail as it comes over the line.</summary>
internal sealed record CompanionMail(
    string? MessageId, List<string> References, MailContact? From, List<MailContact> ReplyTo, List<MailContact> To, List<MailContact> Cc, string Subject, string? Text, string? Html)
{
    public DateTime? SentAt { get; init; }

    public List<MailHeader> Headers { get; init; } = [];

    public List<CompanionPart> Parts { get; init; } = [];

    public ReturnReport? Report { get; init; }

    public ParsedMail ToParsed() => new()
    {
        MessageId = MessageId,
        References = References,
        From = From,
        ReplyTo = ReplyTo,
        To = To,
        Cc = Cc,
        Subject = Subject,
        Text = Text,
        Html = Html,
        SentAt = SentAt?.ToUniversalTime(),
        Headers = Headers,
        Parts = [.. Parts.Select(part => new MailPart(part.Name, part.ContentType, part.IsInline, part.Content))],
        Report = Report,
    };

    public override string ToString() => nameof(CompanionMail);
}

internal sealed record CompanionPart(string Name, string ContentType, bool IsInline, byte[] Content);
