namespace Shared.Incidents.Mail;

/// <summary>A mail as its parser understood it. Nothing in it is trusted, and every text may be of any length.</summary>
public sealed record ParsedMail
{
    /// <summary>With its angle brackets; null when there is none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Message-IDs that it answers or follows, the nearest last: References, then In-Reply-To.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    public MailContact? From { get; init; }

    public IReadOnlyList<MailContact> ReplyTo { get; init; } = [];

    public IReadOnlyList<MailContact> To { get; init; } = [];

    public IReadOnlyList<MailContact> Cc { get; init; } = [];

    /// <summary>Decoded; empty for none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Its plain text; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Its HTML, as it came; null when there is none.</summary>
    public string? Html { get; init; }

    /// <summary>When it says it was written, UTC; null when it does not say.</summary>
    public DateTime? SentAt { get; init; }

    /// <summary>Every header in order, names in lower case, values decoded and unfolded.</summary>
    public IReadOnlyList<MailHeader> Headers { get; init; } = [];

    public IReadOnlyList<MailPart> Parts { get; init; } = [];

    /// <summary>What a report of a mail server tells (RFC 3464); null when it is none.</summary>
    public ReturnReport? Report { get; init; }
}

/// <summary>Somebody in a header.</summary>
/// <param name="Name">Empty for none.</param>
/// <param name="Address">As it came.</param>
public sealed record MailContact(string Name, string Address);

/// <param name="Name">In lower case.</param>
public sealed record MailHeader(string Name, string Value);

/// <summary>A file that came along.</summary>
/// <param name="Name">As it came; empty for none.</param>
/// <param name="ContentType">As it came, in lower case, without parameters.</param>
/// <param name="IsInline">Whether the text shows it, such as a picture of a signature.</param>
public sealed record MailPart(string Name, string ContentType, bool IsInline, ReadOnlyMemory<byte> Content);

/// <summary>A report that a mail could not be delivered, or was.</summary>
/// <param name="Action">failed, delayed, delivered, relayed or expanded, in lower case; empty when it does not say.</param>
/// <param name="Status">Such as 5.1.1; empty when it does not say.</param>
/// <param name="Recipient">Whom it did not reach; empty when it does not say.</param>
/// <param name="OriginalId">Message-ID of the mail that it is about, with its angle brackets; null when it does not say.</param>
public sealed record ReturnReport(string Action, string Status, string Recipient, string? OriginalId);
