namespace Shared.Incidents.Mail;

/// <summary>Who wrote a mail.</summary>
public enum MailClass
{
    Human = 1,

    /// <summary>A program: an answer of absence, a notice.</summary>
    Automatic = 2,

    /// <summary>To a list of people.</summary>
    List = 3,

    /// <summary>A mail server tells that a mail did not arrive.</summary>
    Bounce = 4,

    /// <summary>We ourselves.</summary>
    Own = 5,

    /// <summary>Nobody could read it.</summary>
    Broken = 6,
}

/// <summary>What became of a mail.</summary>
public enum InboundState
{
    /// <summary>It opened an incident or stands in one.</summary>
    Taken = 1,

    /// <summary>Somebody has to decide.</summary>
    Quarantined = 2,

    /// <summary>Written down, nothing else to do.</summary>
    Logged = 3,

    /// <summary>Somebody decided that it is of no use.</summary>
    Discarded = 4,
}

/// <summary>Why a mail did not become an incident by itself.</summary>
public enum InboundReason
{
    /// <summary>Its sender was told too often in an hour or a day.</summary>
    TooMany = 1,

    /// <summary>It names an incident of which its sender is no part.</summary>
    NoParticipant = 2,

    Automatic = 3,
    List = 4,

    /// <summary>It came back, and nothing of ours is known of it.</summary>
    UnknownBounce = 5,

    /// <summary>Its sender is blocked.</summary>
    Blocked = 6,

    /// <summary>It could not be read.</summary>
    Unreadable = 7,

    /// <summary>Over 25 MB.</summary>
    TooLarge = 8,

    /// <summary>We wrote it ourselves.</summary>
    Own = 9,

    /// <summary>It says nobody as its sender.</summary>
    NoSender = 10,

    /// <summary>It became no incident for another reason, such as a category that was archived.</summary>
    Refused = 11,
}

/// <summary>What was decided of a sender.</summary>
public enum SenderRuleKind
{
    /// <summary>Always an incident.</summary>
    Trust = 1,

    /// <summary>Never.</summary>
    Block = 2,
}
