using BackOffice.Notices.References;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>A way out of the house. It never throws for what the other side answers: it says it.</summary>
public interface INoticeChannel
{
    NoticeChannel Kind { get; }

    Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation);

    /// <summary>Nothing else is to be sent for now: what is open may be closed.</summary>
    Task RestAsync() => Task.CompletedTask;
}

/// <summary>A notice ready to leave.</summary>
/// <param name="Id">Of the message in the outbox; a repeated sending carries the same one.</param>
/// <param name="SenderName">The town hall's name.</param>
/// <param name="At">UTC.</param>
public sealed record OutgoingNotice(Guid Id, string Recipient, string SenderName, string Subject, string Body, DateTime At)
{
    /// <summary>Calendar file that goes along; null for none.</summary>
    public string? Calendar { get; init; }

    /// <summary>Of a mail; null for a text message.</summary>
    public LetterEnvelope? Envelope { get; init; }

    // the generated text would carry the address and the body
    public override string ToString() => Id.ToString();
}

/// <summary>What became of one try.</summary>
public enum DeliveryOutcome
{
    Sent,

    /// <summary>Worth another try later.</summary>
    Postponed,

    /// <summary>Never to be tried again.</summary>
    Refused,

    /// <summary>Too late to be of use; not tried.</summary>
    Late,

    /// <summary>There was no time left; not tried.</summary>
    Untried,

    /// <summary>Not tried, and not before an instant.</summary>
    Deferred,
}

/// <param name="FailureCode">One of <see cref="DeliveryFailures"/>; null when nothing failed.</param>
public sealed record Delivery(DeliveryOutcome Outcome, string? FailureCode = null)
{
    /// <summary>Name that the gateway gave it; null for none.</summary>
    public string? GatewayId { get; init; }

    /// <summary>When a deferred one is due, UTC.</summary>
    public DateTime? Until { get; init; }

    public static readonly Delivery Sent = new(DeliveryOutcome.Sent);
    public static readonly Delivery Late = new(DeliveryOutcome.Late);
    public static readonly Delivery Untried = new(DeliveryOutcome.Untried);

    public static Delivery Postponed(string failureCode) => new(DeliveryOutcome.Postponed, failureCode);

    /// <param name="failureCode">Why it waits; null for a rate, which is no failure.</param>
    public static Delivery Deferred(DateTime until, string? failureCode = null) => new(DeliveryOutcome.Deferred, failureCode) { Until = until };

    public static Delivery Refused(string failureCode) => new(DeliveryOutcome.Refused, failureCode);
}

/// <summary>Codes of failures; the texts hold a sentence for each under <c>Failure.{code}</c>.</summary>
public static class DeliveryFailures
{
    public const string RecipientRefused = "RecipientRefused";
    public const string SenderRefused = "SenderRefused";
    public const string ServerBusy = "ServerBusy";
    public const string ServerUnreachable = "ServerUnreachable";
    public const string SignInRefused = "SignInRefused";
    public const string EncryptionFailed = "EncryptionFailed";
    public const string ConnectionLost = "ConnectionLost";

    /// <summary>The letter was given whole and nobody knows whether it was taken; the next try carries the same Message-ID.</summary>
    public const string Unconfirmed = "Unconfirmed";
    public const string MailboxFull = "MailboxFull";
    public const string TooLarge = "TooLarge";
    public const string ContentRefused = "ContentRefused";
    public const string NumberRefused = "NumberRefused";
    public const string NotDelivered = "NotDelivered";
    public const string GatewayUnreachable = "GatewayUnreachable";
    public const string GatewayRefused = "GatewayRefused";
    public const string NumberLimit = "NumberLimit";
    public const string DayLimit = "DayLimit";
    public const string CannotWrite = "CannotWrite";
    public const string Unreadable = "Unreadable";
    public const string TooManyAttempts = "TooManyAttempts";
    public const string Unexpected = "Unexpected";

    /// <summary>It left and came back.</summary>
    public const string Returned = "Returned";
}
