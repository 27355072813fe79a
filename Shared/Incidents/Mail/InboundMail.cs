using Shared.Common;

namespace Shared.Incidents.Mail;

/// <summary>A mail that came, and what became of it. One mailbox and one Message-ID make one row, for ever.</summary>
public sealed class InboundMail : IVersioned
{
    private InboundMail()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Name of the mailbox in the settings.</summary>
    public string Mailbox { get; private set; } = "";

    /// <summary>SHA-256 of its Message-ID, or of the whole mail when it has none; hexadecimal.</summary>
    public string MessageKey { get; private set; } = "";

    /// <summary>With its angle brackets; null when it has none or an endless one.</summary>
    public string? MessageId { get; private set; }

    public DateTime ReceivedAt { get; private set; }

    /// <summary>In lower case; empty when it says none.</summary>
    public string FromAddress { get; private set; } = "";

    public string FromName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>The beginning of its text.</summary>
    public string Preview { get; private set; } = "";

    /// <summary>Bytes as it came.</summary>
    public long Size { get; private set; }

    public MailClass Class { get; private set; }

    public InboundState State { get; private set; }

    /// <summary>Why it did not become an incident by itself; null when it did.</summary>
    public InboundReason? Reason { get; private set; }

    /// <summary>The incident that it opened or in whose timeline it stands; null for none.</summary>
    public Guid? IncidentId { get; private set; }

    /// <summary>Its entry there.</summary>
    public Guid? EntryId { get; private set; }

    /// <summary>The notice of ours that came back with it; null for none.</summary>
    public Guid? NoticeId { get; private set; }

    /// <summary>When its sender was told that it arrived, UTC; null when nobody was told.</summary>
    public DateTime? AcknowledgedAt { get; private set; }

    /// <summary>Who decided what becomes of it, and when.</summary>
    public Guid? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public long Version { get; private set; }
}

/// <summary>A mail as it came, byte by byte; kept apart and only while somebody may still need it.</summary>
public sealed class InboundContent(Guid id, byte[] raw)
{
    /// <summary>Of the <see cref="InboundMail"/>.</summary>
    public Guid Id { get; } = id;

    public byte[] Raw { get; private set; } = raw;
}

/// <summary>What somebody decided of a sender once and for all.</summary>
public sealed class SenderRule : IVersioned
{
    private SenderRule()
    {
    }

    /// <summary>An address, or a whole domain with its @ sign; in lower case.</summary>
    public string Sender { get; private set; } = "";

    public SenderRuleKind Kind { get; private set; }

    public DateTime AddedAt { get; private set; }

    public Guid AddedBy { get; private set; }

    public long Version { get; private set; }

    /// <param name="sender">At most 254 characters.</param>
    public static SenderRule Add(string sender, SenderRuleKind kind, Guid by, DateTime now) => new() { Sender = sender, Kind = kind, AddedBy = by, AddedAt = now };

    /// <summary>It was decided anew.</summary>
    public void Change(SenderRuleKind kind, Guid by, DateTime now) => (Kind, AddedBy, AddedAt) = (kind, by, now);
}
