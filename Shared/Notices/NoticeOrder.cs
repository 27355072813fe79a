namespace Shared.Notices;

/// <summary>To whom a notice goes and what it belongs to.</summary>
/// <param name="Recipient">E-mail address or E.164 number.</param>
/// <param name="Language">es, ca or eu.</param>
public sealed record NoticeOrder(NoticeEvent Event, NoticeChannel Channel, string Recipient, string Language)
{
    public Guid? PersonId { get; init; }

    public Guid? RelatedId { get; init; }

    public Guid? IncidentId { get; init; }

    public string? IncidentNumber { get; init; }

    /// <summary>Where an answer goes, at most 254 characters; null for the sender's own address.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Message-ID of the mail that it answers, with its angle brackets, at most <see cref="OutboxMessage.LongestMessageId"/> characters; null for none.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>What must not be told twice, at most 100 characters; null for what <see cref="NoticeRules.DedupeKeyOf"/> says.</summary>
    public string? DedupeKey { get; init; }

    /// <summary>0 for the template that ships.</summary>
    public int TemplateVersion { get; init; }

    /// <summary>Calendar file to go along with an e-mail, at most <see cref="OutboxMessage.LongestCalendar"/> characters; null for none.</summary>
    public string? Calendar { get; init; }

    /// <summary>Worthless from this instant on, UTC; null for as long as such a notice is (<see cref="NoticeRules.LifeOf"/>).</summary>
    public DateTime? ExpiresAt { get; init; }

    /// <summary>Does not leave before, UTC; null for at once.</summary>
    public DateTime? NotBefore { get; init; }
}
