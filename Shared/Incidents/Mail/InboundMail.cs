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

    /// <summary>Others to whom it went, in lower case, each between two spaces; empty for none.</summary>
    public string Copied { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>The beginning of its text.</summary>
    public string Preview { get; private set; } = "";

    /// <summary>Bytes as it came.</summary>
    public long Size { get; private set; }

    public MailClass Class { get; private set; }

    /// <summary>Header that told its class, in lower case; empty for a human being.</summary>
    public string Sign { get; private set; } = "";

    public InboundState State { get; private set; }

    /// <summary>Why it did not become an incident by itself; null when it did.</summary>
    public InboundReason? Reason { get; private set; }

    /// <summary>The incident that it opened or in whose timeline it stands, or that it names while somebody has to decide; null for none.</summary>
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

    /// <summary>It came.</summary>
    public static InboundMail Arrive(MailEnvelope envelope, DateTime now) => new()
    {
        Id = Ids.New(now),
        Mailbox = envelope.Mailbox,
        MessageKey = envelope.MessageKey,
        MessageId = envelope.MessageId,
        ReceivedAt = now,
        FromAddress = envelope.FromAddress,
        FromName = envelope.FromName,
        Copied = envelope.Copied,
        Subject = envelope.Subject,
        Preview = envelope.Preview,
        Size = envelope.Size,
        Class = envelope.Verdict.Class,
        Sign = envelope.Verdict.Sign,
        State = InboundState.Logged,
    };

    /// <summary>It opened an incident, or stands in one.</summary>
    /// <param name="entryId">Its entry in the timeline.</param>
    public void Take(Guid incidentId, Guid entryId) => (State, Reason, IncidentId, EntryId) = (InboundState.Taken, null, incidentId, entryId);

    /// <summary>Somebody has to decide.</summary>
    /// <param name="named">The incident that it names; null for none.</param>
    public void Hold(InboundReason reason, Guid? named = null) => (State, Reason, IncidentId) = (InboundState.Quarantined, reason, named);

    /// <summary>Nothing else is to be done.</summary>
    public void Note(InboundReason? reason) => (State, Reason) = (InboundState.Logged, reason);

    /// <summary>It brought a notice of ours back.</summary>
    public void Return(Guid noticeId) => NoticeId = noticeId;

    /// <summary>What it says is told in the timeline of an incident; it is logged all the same.</summary>
    public void StandIn(Guid incidentId, Guid entryId) => (IncidentId, EntryId) = (incidentId, entryId);

    /// <summary>Its sender is told that it arrived.</summary>
    public void Acknowledge(DateTime now) => AcknowledgedAt = now;

    /// <summary>It was somebody who took it for an incident.</summary>
    public void Accept(Guid by, DateTime now) => (DecidedBy, DecidedAt) = (by, now);

    /// <summary>Somebody decides that it is of no use.</summary>
    /// <returns>Refused when somebody has decided already.</returns>
    public Result Discard(Guid by, DateTime now)
    {
        if (State != InboundState.Quarantined) return MailRefusals.AlreadyDecided;
        (State, DecidedBy, DecidedAt) = (InboundState.Discarded, by, now);
        return Result.Done;
    }

    /// <summary>It waits again for somebody to decide.</summary>
    /// <returns>Refused for one that nobody discarded.</returns>
    public Result Restore()
    {
        if (State != InboundState.Discarded) return MailRefusals.AlreadyDecided;
        (State, DecidedBy, DecidedAt) = (InboundState.Quarantined, null, null);
        return Result.Done;
    }
}

/// <summary>What is written down of every mail.</summary>
/// <param name="MessageKey">SHA-256, hexadecimal.</param>
/// <param name="MessageId">With its angle brackets; null when it has none or an endless one.</param>
/// <param name="Size">Bytes as it came.</param>
public sealed record MailEnvelope(string Mailbox, string MessageKey, string? MessageId, long Size, MailVerdict Verdict)
{
    /// <summary>In lower case; empty when it says none.</summary>
    public string FromAddress { get; init; } = "";

    /// <summary>At most 150 characters; empty for none.</summary>
    public string FromName { get; init; } = "";

    /// <summary>Others to whom it went, each between two spaces; at most <see cref="MailLimits.CopiedLength"/> characters.</summary>
    public string Copied { get; init; } = "";

    /// <summary>At most 200 characters.</summary>
    public string Subject { get; init; } = "";

    /// <summary>At most <see cref="MailLimits.Preview"/> characters.</summary>
    public string Preview { get; init; } = "";
}
