using Shared.Common;

namespace Shared.Registration;

/// <summary>A citizen asks for access to the portal (solicitud de alta).</summary>
public sealed class PortalRegistration : IVersioned, IAboutPerson
{
    /// <summary>Abandoned requests expire after this: 60 days from the start.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(60);

    /// <summary>Days after the start on which an abandoned request is reminded.</summary>
    public static readonly IReadOnlyList<int> ReminderDays = [15, 45];

    /// <summary>The longest reason of a rejection, in characters.</summary>
    public const int LongestReason = 500;

    private PortalRegistration()
    {
    }

    public Guid Id { get; private set; }

    public Channel Channel { get; private set; }

    public RegistrationState State { get; private set; }

    /// <summary>The person; null until the mobile typed on the web was proved.</summary>
    public Guid? PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    /// <summary>What was typed on the web; null when an official wrote straight into the card.</summary>
    public SubmittedData? Submitted { get; private set; }

    /// <summary>Whether typed data differ from the registry and nobody has decided yet.</summary>
    public bool HasOpenDifferences { get; private set; }

    public DateTime StartedAt { get; private set; }

    public DateTime? ContactValidatedAt { get; private set; }

    /// <summary>When the citizen became a registered user waiting for verification.</summary>
    public DateTime? PendingSince { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Why it was rejected, at most 500 characters.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The official who started it; null for the portal.</summary>
    public Guid? StartedBy { get; private set; }

    /// <summary>Reminders sent so far, 0–2.</summary>
    public int RemindersSent { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether it still waits for something.</summary>
    public bool IsOpen => State is RegistrationState.Started or RegistrationState.ContactValidated or RegistrationState.PendingVerification;

    /// <summary>An official starts it for a person of the registry.</summary>
    /// <param name="channel">At the counter or by telephone.</param>
    public static PortalRegistration StartFor(Guid personId, Channel channel, Guid officialId, DateTime now) =>
        new() { Id = Ids.New(now), Channel = channel, State = RegistrationState.Started, PersonId = personId, StartedBy = officialId, StartedAt = now };

    /// <summary>A citizen starts it on the portal.</summary>
    public static PortalRegistration Submit(SubmittedData data, DateTime now) =>
        new() { Id = Ids.New(now), Channel = Channel.Portal, State = RegistrationState.Started, Submitted = data, StartedAt = now };

    /// <summary>The citizen typed the data again before proving the mobile: what was typed last counts.</summary>
    /// <returns><see cref="RegistrationRefusals.NotOpen"/> once the mobile was proved.</returns>
    public Result Resubmit(SubmittedData data)
    {
        if (State != RegistrationState.Started || Submitted is null) return RegistrationRefusals.NotOpen;
        if (Submitted != data) Submitted = data;
        return Result.Done;
    }

    /// <summary>The code sent to the mobile came back: the contact is proved.</summary>
    public Result ValidateContact(DateTime now)
    {
        if (State != RegistrationState.Started) return RegistrationRefusals.NotOpen;
        (State, ContactValidatedAt) = (RegistrationState.ContactValidated, now);
        return Result.Done;
    }

    /// <summary>Everything mandatory is there: the citizen is registered and waits for identity verification.</summary>
    public Result Register(Guid personId, bool hasOpenDifferences, DateTime now)
    {
        if (State != RegistrationState.ContactValidated) return RegistrationRefusals.MobileNotValidated;
        (State, PersonId, HasOpenDifferences, PendingSince) = (RegistrationState.PendingVerification, personId, hasOpenDifferences, now);
        return Result.Done;
    }

    /// <summary>An official decided on every differing field.</summary>
    public void SettleDifferences() => HasOpenDifferences = false;

    /// <summary>The identity was verified.</summary>
    public void Complete(DateTime now) => End(RegistrationState.Completed, null, now);

    /// <summary>An official refuses it.</summary>
    public Result Reject(string reason, DateTime now)
    {
        if (!IsOpen) return RegistrationRefusals.NotOpen;
        End(RegistrationState.Rejected, reason, now);
        return Result.Done;
    }

    /// <summary>Nobody went on with it for <see cref="Life"/>.</summary>
    public bool ExpireIfAbandoned(DateTime now)
    {
        if (!IsOpen || now - StartedAt < Life) return false;
        End(RegistrationState.Expired, null, now);
        return true;
    }

    /// <summary>Takes note of a reminder when one is due; each due day is reminded once.</summary>
    public bool TakeReminder(DateTime now)
    {
        var due = ReminderDays.Count(day => now - StartedAt >= TimeSpan.FromDays(day));
        if (!IsOpen || due <= RemindersSent) return false;
        RemindersSent = due;
        return true;
    }

    private void End(RegistrationState state, string? reason, DateTime now) => (State, EndReason, EndedAt) = (state, reason, now);
}

/// <summary>States of a registration.</summary>
public enum RegistrationState
{
    Started = 1,
    ContactValidated = 2,
    PendingVerification = 3,
    Completed = 4,
    Rejected = 5,
    Expired = 6,
}
