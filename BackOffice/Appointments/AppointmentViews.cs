using Shared.Appointments;
using Shared.Common;
using Shared.Offices;

namespace BackOffice.Appointments;

/// <summary>An office to choose from.</summary>
public sealed record OfficeChoice(Guid Id, string Name, string ZoneId);

/// <summary>A free slot as a screen offers it.</summary>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
public sealed record OfferedSlot(Guid OfficeId, string Office, string ZoneId, Guid DeskId, string Desk, DateTime StartsAt, DateTime EndsAt);

/// <summary>An appointment as a calendar shows it.</summary>
/// <param name="DeskId">Null for a turn that nobody has called yet.</param>
public sealed record AgendaEntry(
    Guid Id, string Number, Guid PersonId, string Person, Guid? DeskId, AppointmentKind Kind, AppointmentState State, DateTime StartsAt, DateTime EndsAt, bool IsOverbooked, bool IsFollowed, long Version)
{
    /// <summary>Whether it still takes its desk.</summary>
    public bool HoldsDesk => DeskId is not null && !IsFollowed && State is not (AppointmentState.Cancelled or AppointmentState.Rescheduled);
}

/// <summary>Some days of an office: when it is open and who comes.</summary>
/// <param name="Length">How long an appointment takes there.</param>
public sealed record OfficeCalendar(OfficePlan Plan, IReadOnlyList<DateOnly> Days, IReadOnlyList<AgendaEntry> Entries, TimeSpan Length)
{
    /// <summary>What of every desk is taken.</summary>
    public IReadOnlySet<(Guid DeskId, DateTime At)> Taken { get; } = Entries.Where(entry => entry.HoldsDesk)
        .SelectMany(entry => new SlotOffer(entry.DeskId!.Value, entry.StartsAt, entry.EndsAt, false).Cells.Select(at => (entry.DeskId!.Value, at))).ToHashSet();

    /// <summary>Slots of a day that begin now or later and that nobody has.</summary>
    /// <param name="now">UTC.</param>
    public IReadOnlyList<SlotOffer> FreeOn(DateOnly day, AppointmentPolicy policy, DateTime now) =>
        [.. SlotFinder.FreeOn(Plan, day, Taken, Length).Where(offer => SlotFinder.RefuseTime(offer.StartsAt, false, policy, Plan, now) is null)];
}

/// <summary>How full a day is.</summary>
/// <param name="Booked">Appointments that hold a desk.</param>
/// <param name="Capacity">As many as fit one after the other at the open desks.</param>
/// <param name="ClosedFor">The holiday or the reason of the closure; null when it is open or has no hours.</param>
public sealed record DayLoad(DateOnly Day, int Booked, int Capacity, string? ClosedFor);

/// <summary>An appointment in the list of a person.</summary>
public sealed record PersonAppointment(Guid Id, string Number, AppointmentKind Kind, AppointmentState State, DateTime StartsAt, string Office, string ZoneId, string? Desk)
{
    /// <summary>Whether the citizen still counts on it.</summary>
    public bool IsLive => State is AppointmentState.Booked or AppointmentState.Arrived or AppointmentState.InProgress;
}

/// <summary>Everything about one appointment, and what went before it.</summary>
/// <param name="BookedBy">Name of the official; null for the portal.</param>
/// <param name="Chain">All that followed one another, itself included, oldest first.</param>
public sealed record AppointmentDetails(
    AgendaEntry Entry, Guid OfficeId, string Office, string Address, string ZoneId, string? Desk, Channel Channel, DateTime BookedAt, string? BookedBy, string? EndReason, string? Email, string? Mobile)
{
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];
}

/// <summary>One of several appointments that followed one another.</summary>
public sealed record ChainLink(Guid Id, AppointmentState State, DateTime StartsAt, DateTime BookedAt, string? EndReason);
