using Shared.Common;

namespace Shared.Appointments;

/// <summary>
/// Who comes next at the desks of an office (domain.md, "Appointments"; identity.md 2.13: over 65 and disabled people need no appointment, 10 minutes of grace).
/// First those whose time has come, by that time: an appointment counts from its hour when the citizen was there within the grace, a call from the hour agreed, and whoever needs no appointment
/// from their arrival. Then those without an appointment or too late for it, by arrival. Last those who came before their hour, by that hour.
/// </summary>
public static class QueueOrder
{
    /// <summary>Age in years from which no appointment is needed.</summary>
    public const int PriorityAge = 65;

    /// <summary>How long somebody who was called is left to the official who called.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    /// <summary>The place of a turn; of two the lesser comes first.</summary>
    /// <param name="grace">How late a citizen may be without losing the hour, inclusive.</param>
    /// <param name="now">UTC.</param>
    public static QueuePlace PlaceOf(QueueTurn turn, TimeSpan grace, DateTime now)
    {
        var arrived = turn.ArrivedAt ?? turn.StartsAt;
        var keepsHour = !turn.IsWalkIn && arrived <= turn.StartsAt + grace;
        var at = keepsHour ? turn.StartsAt : arrived;
        if (!keepsHour && turn.Priority == QueuePriority.None) return new(QueueRank.Other, at);
        return new(at <= now ? QueueRank.Due : QueueRank.Early, at);
    }

    /// <summary>Why somebody needs no appointment.</summary>
    /// <param name="birthDate">Null when nobody knows it.</param>
    /// <param name="hasDisability">As the citizen says; nothing is asked for and no reason is kept.</param>
    /// <param name="today">The day at the office.</param>
    public static QueuePriority PriorityOf(DateOnly? birthDate, bool hasDisability, DateOnly today)
    {
        if (hasDisability) return QueuePriority.Disability;
        return birthDate is { } born && born.AddYears(PriorityAge) <= today ? QueuePriority.Over65 : QueuePriority.None;
    }

    /// <summary>Whether another official has just called this citizen, so that nobody else should.</summary>
    /// <param name="calledBy">Who called last; null for nobody.</param>
    /// <param name="calledAt">When, UTC.</param>
    /// <param name="officialId">Who asks.</param>
    public static bool IsWithAnother(Guid? calledBy, DateTime? calledAt, Guid officialId, DateTime now) =>
        calledBy is { } other && other != officialId && calledAt is { } at && now - at < Hold;

    /// <summary>Why an official may not call or attend this citizen now; null when nothing hinders it.</summary>
    /// <param name="now">UTC.</param>
    public static Refusal? RefuseFor(Appointment appointment, Guid officialId, DateTime now)
    {
        var isAttended = appointment.State == AppointmentState.InProgress && appointment.OfficialId != officialId;
        return isAttended || IsWithAnother(appointment.OfficialId, appointment.LastCalledAt, officialId, now) ? AppointmentRefusals.WithAnother : null;
    }
}

/// <summary>What decides about a place in the queue. Times are UTC.</summary>
/// <param name="StartsAt">Hour of the appointment, or of the call.</param>
/// <param name="ArrivedAt">Null for a call.</param>
public readonly record struct QueueTurn(bool IsWalkIn, QueuePriority Priority, DateTime StartsAt, DateTime? ArrivedAt);

/// <summary>Groups of the queue, in their order.</summary>
public enum QueueRank
{
    /// <summary>Its time has come.</summary>
    Due = 0,

    /// <summary>Without an appointment, or too late for it.</summary>
    Other = 1,

    /// <summary>Here before the hour.</summary>
    Early = 2,
}

/// <summary>A place in the queue.</summary>
/// <param name="At">UTC; within its group the earlier comes first.</param>
public readonly record struct QueuePlace(QueueRank Rank, DateTime At) : IComparable<QueuePlace>
{
    public int CompareTo(QueuePlace other) => Rank == other.Rank ? At.CompareTo(other.At) : Rank.CompareTo(other.Rank);
}
