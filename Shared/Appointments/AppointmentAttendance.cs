using Shared.Common;

namespace Shared.Appointments;

/// <summary>What happens at the office: arriving, being called, attended, or not coming.</summary>
public sealed partial class Appointment
{
    /// <summary>The citizen is in the office.</summary>
    public Result Arrive(QueuePriority priority, DateTime now)
    {
        if (State != AppointmentState.Booked || Kind != AppointmentKind.Visit) return AppointmentRefusals.NotBooked;
        (State, ArrivedAt, Priority) = (AppointmentState.Arrived, now, priority);
        return Result.Done;
    }

    /// <summary>Calls the citizen to a desk, or the telephone rings. Whoever was not seen arriving is called from the hour of the appointment on.</summary>
    public Result Call(Guid officialId, DateTime now)
    {
        if (!IsUp(now)) return AppointmentRefusals.NotWaiting;
        (CalledTimes, LastCalledAt, OfficialId) = (CalledTimes + 1, now, officialId);
        return Result.Done;
    }

    /// <summary>The verification begins.</summary>
    public Result Start(Guid officialId, DateTime now)
    {
        if (!IsUp(now)) return AppointmentRefusals.NotWaiting;
        if (Kind == AppointmentKind.Visit) ArrivedAt ??= now;
        (State, StartedAt, OfficialId) = (AppointmentState.InProgress, now, officialId);
        return Result.Done;
    }

    /// <summary>The verification that belongs to it ended.</summary>
    /// <param name="came">False when nobody came or answered.</param>
    public Result Finish(bool came, DateTime now)
    {
        if (State != AppointmentState.InProgress) return AppointmentRefusals.NotInProgress;
        (State, EndedAt) = (came ? AppointmentState.Attended : AppointmentState.NoShow, now);
        return Result.Done;
    }

    /// <summary>Called often enough, and nobody came.</summary>
    /// <param name="calls">How often is enough.</param>
    /// <param name="grace">How late somebody may be who was not seen arriving.</param>
    public Result Miss(int calls, TimeSpan grace, DateTime now)
    {
        if (!IsUp(now)) return AppointmentRefusals.NotWaiting;
        if (Kind == AppointmentKind.Visit && ArrivedAt is null && now < StartsAt + grace) return AppointmentRefusals.TooEarly;
        if (CalledTimes < calls) return AppointmentRefusals.TooFewCalls;
        (State, EndedAt) = (AppointmentState.NoShow, now);
        return Result.Done;
    }

    /// <summary>Its day went by and nobody said what became of it: it counts as not come, so that the citizen can have another one.</summary>
    /// <returns>False when something had become of it.</returns>
    public bool Lapse(DateTime now)
    {
        if (!IsLive) return false;
        (State, EndedAt) = (AppointmentState.NoShow, now);
        return true;
    }

    /// <summary>Somebody who had not come is here after all, on the same day.</summary>
    /// <param name="isToday">Whether it was for today at the office.</param>
    public Result Recover(bool isToday, DateTime now)
    {
        if (State != AppointmentState.NoShow || Kind != AppointmentKind.Visit) return AppointmentRefusals.NotNoShow;
        if (!isToday) return AppointmentRefusals.NotToday;
        (State, ArrivedAt, EndedAt, CalledTimes) = (AppointmentState.Arrived, now, null, 0);
        return Result.Done;
    }

    /// <summary>The reminder of a channel was handed over; false when it had been before or nobody counts on the appointment any more.</summary>
    public bool TakeReminder(bool isEmail, DateTime now)
    {
        if (State != AppointmentState.Booked || (isEmail ? EmailRemindedAt : SmsRemindedAt) is not null) return false;
        if (isEmail) EmailRemindedAt = now;
        else SmsRemindedAt = now;
        return true;
    }

    /// <summary>Whether the citizen may be called: waiting, or expected since the hour of the appointment.</summary>
    private bool IsUp(DateTime now) => IsWaiting || (State == AppointmentState.Booked && StartsAt <= now);

    /// <summary>Whether the citizen waits: arrived, or a call that was agreed.</summary>
    private bool IsWaiting => State == AppointmentState.Arrived || (State == AppointmentState.Booked && Kind == AppointmentKind.Call);
}
