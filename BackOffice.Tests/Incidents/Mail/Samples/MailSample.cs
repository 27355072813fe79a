using System.Text;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail.Samples;

/// <summary>A mail made for tests, and what must become of it.</summary>
/// <param name="Raw">As it comes over the wire.</param>
public sealed record MailSample(string Name, byte[] Raw, MailClass Class, Expected Expected)
{
    public override string ToString() => Name;

    public static MailSample Of(string name, string raw, MailClass kind, Expected expected) => new(name, Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n")), kind, expected);
}

/// <param name="State">Null for none in particular.</param>
/// <param name="Reason">Null when it became an incident, or for none in particular.</param>
public sealed record Expected(InboundState State, InboundReason? Reason = null)
{
    /// <summary>Whether it must stand in the incident of the sample's thread; false for one of its own or none.</summary>
    public bool InThread { get; init; }

    /// <summary>Whether its sender must be told that it arrived.</summary>
    public bool IsAcknowledged { get; init; }

    /// <summary>Whether it must flag the address of a notice of ours.</summary>
    public bool Flags { get; init; }

    public static readonly Expected Opened = new(InboundState.Taken) { IsAcknowledged = true };
    public static readonly Expected Replied = new(InboundState.Taken) { InThread = true };
    public static readonly Expected Automatic = new(InboundState.Logged, InboundReason.Automatic);
    public static readonly Expected List = new(InboundState.Logged, InboundReason.List);
    public static readonly Expected Unknown = new(InboundState.Logged, InboundReason.UnknownBounce);
    public static readonly Expected Own = new(InboundState.Logged, InboundReason.Own);
    public static readonly Expected Stranger = new(InboundState.Quarantined, InboundReason.NoParticipant);
    public static readonly Expected Returned = new(InboundState.Logged) { Flags = true };
    public static readonly Expected NotReturned = new(InboundState.Logged);
    public static readonly Expected Held = new(InboundState.Quarantined);
}

/// <summary>What samples name of the town that gets them.</summary>
/// <param name="Mailbox">Address of the mailbox.</param>
/// <param name="Participant">Address of the requester of the thread.</param>
/// <param name="NoticeId">Signed Message-ID of a notice of that thread that was sent, with its angle brackets.</param>
/// <param name="Subject">Signed reference of the thread, as it stands in subjects.</param>
public sealed record SampleTown(string Mailbox, string Participant, string NoticeId, string Subject);
