using Shared.Common;

namespace Shared.Appointments;

/// <summary>A time agreed with a citizen to verify who they are, or a turn taken without one. What can happen to it is in its methods; the database holds the desk's time.</summary>
public sealed partial class Appointment : IVersioned, IAboutPerson, IAtOffice
{
    private readonly List<DeskClaim> claims = [];

    private Appointment()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>CIT-2026-000123; an appointment that was moved passes it on.</summary>
    public string Number { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    public Guid OfficeId { get; private set; }

    /// <summary>The desk; null for a turn without an appointment until somebody calls it.</summary>
    public Guid? DeskId { get; private set; }

    public AppointmentKind Kind { get; private set; }

    public AppointmentState State { get; private set; }

    /// <summary>Inclusive, UTC; of a turn without appointment the time of arrival.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>Exclusive, UTC.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>How it was asked for.</summary>
    public Channel Channel { get; private set; }

    public DateTime BookedAt { get; private set; }

    /// <summary>Official, portal client, or all zeros for the application.</summary>
    public Guid BookedBy { get; private set; }

    /// <summary>A supervisor put it beside another one.</summary>
    public bool IsOverbooked { get; private set; }

    /// <summary>Somebody who came without an appointment.</summary>
    public bool IsWalkIn { get; private set; }

    public QueuePriority Priority { get; private set; }

    /// <summary>Of calls: which attempt it is, from 1.</summary>
    public int Attempt { get; private set; } = 1;

    /// <summary>The appointment that this one followed.</summary>
    public Guid? FormerId { get; private set; }

    /// <summary>Whether another one took its place, and its number.</summary>
    public bool IsFollowed { get; private set; }

    /// <summary>Name of the entry in the citizen's calendar; the same for all that followed one another.</summary>
    public Guid CalendarUid { get; private set; }

    /// <summary>Grows with every change that the citizen's calendar must learn of.</summary>
    public int CalendarSequence { get; private set; }

    public DateTime? ArrivedAt { get; private set; }

    public int CalledTimes { get; private set; }

    public DateTime? LastCalledAt { get; private set; }

    public DateTime? StartedAt { get; private set; }

    /// <summary>The official who called last or attends.</summary>
    public Guid? OfficialId { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Why it was cancelled or moved, at most 200 characters.</summary>
    public string? EndReason { get; private set; }

    /// <summary>When the reminder by e-mail was handed over, UTC.</summary>
    public DateTime? EmailRemindedAt { get; private set; }

    /// <summary>When the reminder by SMS was handed over, UTC.</summary>
    public DateTime? SmsRemindedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>What it takes of its desk.</summary>
    public IReadOnlyCollection<DeskClaim> Claims => claims;

    /// <summary>Whether the citizen still counts on it.</summary>
    public bool IsLive => State is AppointmentState.Booked or AppointmentState.Arrived or AppointmentState.InProgress;

    /// <summary>Takes a slot for a citizen.</summary>
    /// <param name="lane">0; more to lie beside what is there.</param>
    public static Appointment Book(AppointmentOrder order, SlotOffer slot, string number, int lane, DateTime now)
    {
        var appointment = new Appointment
        {
            Id = Ids.New(now),
            Number = number,
            PersonId = order.PersonId,
            OfficeId = order.OfficeId,
            Kind = order.Kind,
            State = AppointmentState.Booked,
            Channel = order.Channel,
            BookedAt = now,
            BookedBy = order.BookedBy,
            CalendarUid = Ids.New(now),
        };
        appointment.Take(slot, lane);
        return appointment;
    }

    /// <summary>A turn for somebody who came without an appointment; it holds no desk.</summary>
    public static Appointment WalkIn(AppointmentOrder order, string number, QueuePriority priority, TimeSpan length, DateTime now) => new()
    {
        Id = Ids.New(now),
        Number = number,
        PersonId = order.PersonId,
        OfficeId = order.OfficeId,
        Kind = AppointmentKind.Visit,
        State = AppointmentState.Arrived,
        StartsAt = now,
        EndsAt = now + length,
        Channel = order.Channel,
        BookedAt = now,
        BookedBy = order.BookedBy,
        IsWalkIn = true,
        Priority = priority,
        CalendarUid = Ids.New(now),
        ArrivedAt = now,
    };

    /// <summary>Moves it to another slot, of any office. The former frees its desk and the number goes on.</summary>
    public Result<Appointment> Move(SlotOffer slot, AppointmentOrder order, int lane, string? reason, DateTime now)
    {
        if (State != AppointmentState.Booked) return AppointmentRefusals.NotBooked;
        return Follow(AppointmentState.Rescheduled, order with { Kind = Kind }, slot, lane, reason, now);
    }

    /// <summary>Nobody answered: another attempt at another time.</summary>
    /// <param name="attempts">How many there may be.</param>
    public Result<Appointment> TryAgain(SlotOffer slot, AppointmentOrder order, int attempts, DateTime now)
    {
        if (Kind != AppointmentKind.Call) return AppointmentRefusals.NotACall;
        if (IsFollowed || !(IsWaiting || State == AppointmentState.NoShow)) return AppointmentRefusals.NotWaiting;
        if (Attempt >= attempts) return AppointmentRefusals.NoAttemptsLeft;
        var next = Follow(AppointmentState.NoShow, order, slot, lane: 0, reason: null, now);
        next.Attempt = Attempt + 1;
        return next;
    }

    /// <summary>Calls reached nobody: the citizen is asked to come instead.</summary>
    public Result<Appointment> BecomeVisit(SlotOffer slot, AppointmentOrder order, DateTime now)
    {
        if (Kind != AppointmentKind.Call || IsFollowed) return AppointmentRefusals.NotACall;
        if (!IsWaiting && State != AppointmentState.NoShow) return AppointmentRefusals.NotWaiting;
        var next = Follow(AppointmentState.NoShow, order with { Kind = AppointmentKind.Visit }, slot, lane: 0, reason: null, now);
        next.Attempt = 1;
        return next;
    }

    /// <summary>Calls it off and frees the desk.</summary>
    public Result Cancel(string? reason, Guid officialId, DateTime now)
    {
        if (State is not (AppointmentState.Booked or AppointmentState.Arrived)) return AppointmentRefusals.NotBooked;
        (OfficialId, CalendarSequence) = (officialId, CalendarSequence + 1);
        End(AppointmentState.Cancelled, reason, now);
        return Result.Done;
    }

    /// <summary>It was called off and takes place after all; the number and the entry in the citizen's calendar go on.</summary>
    /// <param name="lane">0; more to lie beside what is there.</param>
    public Result<Appointment> Revive(SlotOffer slot, AppointmentOrder order, int lane, DateTime now)
    {
        if (State != AppointmentState.Cancelled || IsFollowed) return AppointmentRefusals.NotBooked;
        return Follow(AppointmentState.Cancelled, order with { Kind = Kind }, slot, lane, EndReason, now);
    }

    private Appointment Follow(AppointmentState ended, AppointmentOrder order, SlotOffer slot, int lane, string? reason, DateTime now)
    {
        var next = Book(order with { PersonId = PersonId }, slot, Number, lane, now);
        (next.FormerId, next.CalendarUid, next.CalendarSequence, next.Attempt) = (Id, CalendarUid, CalendarSequence + 1, Attempt);
        IsFollowed = true;
        End(ended, reason, now);
        return next;
    }

    private void End(AppointmentState state, string? reason, DateTime now)
    {
        (State, EndReason, EndedAt) = (state, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), now);
        claims.Clear();
    }

    private void Take(SlotOffer slot, int lane)
    {
        (DeskId, StartsAt, EndsAt, IsOverbooked) = (slot.DeskId, slot.StartsAt, slot.EndsAt, lane > 0);
        claims.AddRange(slot.Cells.Select(at => new DeskClaim(slot.DeskId, at, lane, Id)));
    }
}
