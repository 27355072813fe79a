using Shared.Common;

namespace Shared.Notices;

/// <summary>A notice to be sent, written in the same transaction as what it tells.</summary>
public sealed class OutboxMessage : IVersioned, IAboutPerson
{
    /// <summary>Sending is given up after this many tries: by the waits of <see cref="Backoff"/> at least three days, so that a server that is away over a weekend loses nothing.</summary>
    public const int MaxAttempts = 47;

    /// <summary>The most characters of a calendar file.</summary>
    public const int LongestCalendar = 4000;

    /// <summary>The most characters of a Message-ID that is kept; a longer one is not answered by name.</summary>
    public const int LongestMessageId = 500;

    private OutboxMessage()
    {
    }

    public Guid Id { get; private set; }

    public NoticeEvent Event { get; private set; }

    public NoticeChannel Channel { get; private set; }

    /// <summary>The citizen it is about; null for none.</summary>
    public Guid? PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    /// <summary>The key, code or registration that it carries or tells of.</summary>
    public Guid? RelatedId { get; private set; }

    /// <summary>The incident that it tells of; null for none.</summary>
    public Guid? IncidentId { get; private set; }

    /// <summary>Number of that incident, which goes along so that an answer finds its way back.</summary>
    public string? IncidentNumber { get; private set; }

    /// <summary>Where an answer goes; null for the sender's own address.</summary>
    public string? ReplyTo { get; private set; }

    /// <summary>Message-ID of the mail that it answers, with its angle brackets; null for none.</summary>
    public string? InReplyTo { get; private set; }

    /// <summary>What must not be told twice has the same key, which there is only once; null when it may.</summary>
    public string? DedupeKey { get; private set; }

    /// <summary>Which version of the template it was written with; 0 for the one that ships.</summary>
    public int TemplateVersion { get; private set; }

    /// <summary>E-mail address or E.164 number.</summary>
    public string Recipient { get; private set; } = "";

    public string Language { get; private set; } = "es";

    public string Subject { get; private set; } = "";

    /// <summary>Text without secrets; null for a secret message.</summary>
    public string? Body { get; private set; }

    /// <summary>Encrypted text of a secret message; erased once sent or given up.</summary>
    public string? SealedBody { get; private set; }

    /// <summary>A calendar file that goes along with an e-mail; null for none.</summary>
    public string? Calendar { get; private set; }

    /// <summary>Smaller goes first; see <see cref="NoticeRules.PriorityOf"/>.</summary>
    public int Priority { get; private set; }

    public NoticeState State { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime DueAt { get; private set; }

    /// <summary>Worthless from this instant on; null for ever useful.</summary>
    public DateTime? ExpiresAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Whoever holds this token, and nobody else, may record a result.</summary>
    public Guid? LeaseToken { get; private set; }

    public DateTime? LeasedUntil { get; private set; }

    /// <summary>When it left, UTC; set a moment before it is recorded as sent.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>When the other side said that it arrived, UTC; null while it said nothing.</summary>
    public DateTime? DeliveredAt { get; private set; }

    /// <summary>The name that the gateway gave it, for its receipts; null for none.</summary>
    public string? GatewayId { get; private set; }

    /// <summary>Code of the last failure; a sentence for it stands in the texts.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>The message that this one repeats.</summary>
    public Guid? ResendOf { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether it carries a key or a code.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>A message without secrets.</summary>
    public static OutboxMessage Plain(NoticeOrder order, string subject, string body, DateTime now) =>
        New(order, subject, now, message => (message.Body, message.DedupeKey) = (body, order.DedupeKey ?? NoticeRules.DedupeKeyOf(order)));

    /// <summary>A message with a key or a code, encrypted by the caller.</summary>
    public static OutboxMessage Secret(NoticeOrder order, string subject, string sealedBody, DateTime now) =>
        New(order, subject, now, message => (message.SealedBody, message.IsSecret, message.DedupeKey) = (sealedBody, true, order.DedupeKey ?? NoticeRules.DedupeKeyOf(order)));

    /// <summary>It left.</summary>
    /// <param name="gatewayId">The name that the gateway gave it; null for none.</param>
    public void MarkSent(DateTime now, string? gatewayId = null)
    {
        End(NoticeState.Sent, null, now);
        GatewayId = gatewayId ?? GatewayId;
    }

    /// <summary>The other side says that it arrived.</summary>
    public void MarkDelivered(DateTime now)
    {
        if (HasLeft) DeliveredAt ??= now;
    }

    /// <summary>It left and came back, or the gateway says that it will never arrive.</summary>
    public void Return(string failureCode)
    {
        if (HasLeft) (State, FailureCode, LeaseToken, LeasedUntil, SealedBody) = (NoticeState.Failed, failureCode, null, null, null);
    }

    /// <summary>The other side may know of it before we have recorded that it left.</summary>
    private bool HasLeft => State == NoticeState.Sent || (State == NoticeState.Leased && SentAt is not null);

    /// <summary>It could not be sent now: again later, or never when it was tried too often or would come too late.</summary>
    public void Postpone(string failureCode, DateTime next, DateTime now)
    {
        if (Attempts >= MaxAttempts) End(NoticeState.Failed, failureCode, now);
        else if (ExpiresAt <= next) End(NoticeState.Expired, failureCode, now);
        else (State, FailureCode, DueAt, LeaseToken, LeasedUntil) = (NoticeState.Pending, failureCode, next, null, null);
    }

    /// <summary>It was leased and may not leave yet: it goes back without having been tried, unless it would then come too late.</summary>
    /// <param name="until">Not before, UTC.</param>
    /// <param name="failureCode">Why; null for what is no failure.</param>
    public void Defer(DateTime until, string? failureCode, DateTime now)
    {
        if (ExpiresAt <= until)
        {
            End(NoticeState.Expired, failureCode ?? FailureCode, now);
            return;
        }

        HandBack();
        (DueAt, FailureCode) = (until, failureCode ?? FailureCode);
    }

    /// <summary>It was leased and not tried: it goes back as it was.</summary>
    public void HandBack() => (State, Attempts, LeaseToken, LeasedUntil) = (NoticeState.Pending, Math.Max(0, Attempts - 1), null, null);

    /// <summary>It can never be sent.</summary>
    public void Fail(string failureCode, DateTime now) => End(NoticeState.Failed, failureCode, now);

    /// <summary>It would come too late, or what it tells is no longer so.</summary>
    public void Expire(DateTime now) => End(NoticeState.Expired, null, now);

    /// <summary>Tries a failed message again. One that carried a secret lost it when it was given up and cannot be tried again.</summary>
    public Result Retry(DateTime now)
    {
        if (IsSecret) return NoticeRefusals.SecretErased;
        if (State != NoticeState.Failed) return NoticeRefusals.CannotResend;
        (State, DueAt, Attempts, FailureCode, SentAt, DeliveredAt, GatewayId) = (NoticeState.Pending, now, 0, null, null, null, null);
        return Result.Done;
    }

    /// <summary>Somebody saw to a message that was given up: it is no longer among those that ask for it.</summary>
    public void Settle() => State = State == NoticeState.Failed ? NoticeState.Settled : State;

    /// <summary>The same message once more, to the address on file today.</summary>
    public Result<OutboxMessage> Repeat(string recipient, DateTime now)
    {
        if (IsSecret) return NoticeRefusals.SecretErased;
        if (State is not (NoticeState.Sent or NoticeState.Failed)) return NoticeRefusals.CannotResend;
        var order = new NoticeOrder(Event, Channel, recipient, Language)
        {
            PersonId = PersonId,
            RelatedId = RelatedId,
            IncidentId = IncidentId,
            IncidentNumber = IncidentNumber,
            ReplyTo = ReplyTo,
            InReplyTo = InReplyTo,
            TemplateVersion = TemplateVersion,
            Calendar = Calendar,
        };
        return New(order, Subject, now, message => (message.Body, message.ResendOf) = (Body, Id));
    }

    private static OutboxMessage New(NoticeOrder order, string subject, DateTime now, Action<OutboxMessage> rest)
    {
        var message = new OutboxMessage
        {
            Id = Ids.New(now),
            Event = order.Event,
            Channel = order.Channel,
            PersonId = order.PersonId,
            RelatedId = order.RelatedId,
            IncidentId = order.IncidentId,
            IncidentNumber = order.IncidentNumber,
            ReplyTo = order.ReplyTo,
            InReplyTo = order.InReplyTo,
            TemplateVersion = order.TemplateVersion,
            Recipient = order.Recipient,
            Language = order.Language,
            Subject = subject,
            Calendar = order.Calendar,
            Priority = NoticeRules.PriorityOf(order.Event),
            State = NoticeState.Pending,
            CreatedAt = now,
            DueAt = order.NotBefore > now ? order.NotBefore.Value : now,
            ExpiresAt = order.ExpiresAt ?? now + NoticeRules.LifeOf(order.Event),
        };
        rest(message);
        return message;
    }

    private void End(NoticeState state, string? failureCode, DateTime now)
    {
        (State, FailureCode, LeaseToken, LeasedUntil, SealedBody) = (state, failureCode, null, null, null);
        if (state == NoticeState.Sent) SentAt ??= now;
    }
}
