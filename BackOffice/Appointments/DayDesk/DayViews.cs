using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Appointments.DayDesk;

public sealed record DeskOffice(Guid Id, string Name, string Address, string ZoneId);

/// <summary>The day of an office, read at one moment.</summary>
/// <param name="Rows">All of the day by hour, but those cancelled or moved.</param>
public sealed record DayView(DeskOffice Office, DateOnly Today, IReadOnlyList<DeskOffice> Offices, IReadOnlyList<DeskRow> Rows, AppointmentPolicy Policy)
{
    /// <summary>Who is being attended, and then who waits, in the order in which they come.</summary>
    /// <param name="now">UTC.</param>
    public IReadOnlyList<DeskRow> Queue(DateTime now)
    {
        var grace = TimeSpan.FromMinutes(Policy.GraceMinutes);
        return
        [
            .. Rows.Where(row => row.IsWaiting(now)).OrderBy(row => QueueOrder.PlaceOf(row.Turn, grace, now)).ThenBy(row => row.Number, StringComparer.Ordinal),
            .. Rows.Where(row => row.State == AppointmentState.InProgress),
        ];
    }

    /// <summary>Who comes next for an official: the first whom nobody else has just called; null for nobody.</summary>
    /// <param name="now">UTC.</param>
    public DeskRow? Next(Guid officialId, DateTime now) =>
        Queue(now).FirstOrDefault(row => row.State != AppointmentState.InProgress && !QueueOrder.IsWithAnother(row.OfficialId, row.LastCalledAt, officialId, now));

    /// <summary>Who has not come yet, and calls that are not due yet.</summary>
    /// <param name="now">UTC.</param>
    public IReadOnlyList<DeskRow> Expected(DateTime now) => [.. Rows.Where(row => row.State == AppointmentState.Booked && !row.IsWaiting(now))];

    /// <summary>Who was attended or did not come.</summary>
    public IReadOnlyList<DeskRow> Ended => [.. Rows.Where(row => row.State is AppointmentState.Attended or AppointmentState.NoShow)];
}

/// <summary>One appointment or turn of the day. Times are UTC.</summary>
public sealed record DeskRow(Guid Id, long Version, string Number, Guid PersonId, PersonName Name, AppointmentKind Kind, AppointmentState State)
{
    /// <summary>Number of the current document; screens and lists show it masked.</summary>
    internal string? Document { get; init; }

    public string? MaskedDocument => Document is null ? null : DocumentNumber.Mask(Document);

    public string? Desk { get; init; }

    public DateTime StartsAt { get; init; }

    public DateTime? ArrivedAt { get; init; }

    public bool IsWalkIn { get; init; }

    public QueuePriority Priority { get; init; }

    public int Attempt { get; init; }

    public int CalledTimes { get; init; }

    public DateTime? LastCalledAt { get; init; }

    public Guid? OfficialId { get; init; }

    public string? Official { get; init; }

    /// <summary>The verification that began with it.</summary>
    public Guid? VerificationId { get; init; }

    public bool IsCall => Kind == AppointmentKind.Call;

    public QueueTurn Turn => new(IsWalkIn, Priority, StartsAt, ArrivedAt);

    /// <summary>Since when somebody waits: from the arrival, or from the hour when they came before it; a call from its hour.</summary>
    public DateTime WaitsSince => ArrivedAt is { } arrived && (IsWalkIn || arrived > StartsAt) ? arrived : StartsAt;

    /// <summary>Whether it is in the queue: arrived, or a call whose hour has come.</summary>
    public bool IsWaiting(DateTime now) => State == AppointmentState.Arrived || (State == AppointmentState.Booked && IsCall && StartsAt <= now);

    /// <summary>Whether somebody who should be here was not seen arriving.</summary>
    public bool IsLate(DateTime now) => State == AppointmentState.Booked && !IsCall && StartsAt <= now;

    /// <summary>Whole minutes of waiting; none before the hour.</summary>
    public int MinutesWaiting(DateTime now) => (int)Math.Max(0, (now - WaitsSince).TotalMinutes);

    /// <summary>"09:20" on the clock of the office.</summary>
    public string HourAt(string zoneId) => OfficeZone.LocalOf(StartsAt, zoneId).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What stands on the paper that a citizen takes home.</summary>
/// <param name="StartsAt">UTC.</param>
public sealed record AppointmentSlip(string Number, AppointmentKind Kind, AppointmentState State, DateTime StartsAt, string Office, string Address, string? Phone, string ZoneId)
{
    public Guid PersonId { get; init; }

    public PersonName Name { get; init; } = default!;

    internal string? Document { get; init; }

    public string? MaskedDocument => Document is null ? null : DocumentNumber.Mask(Document);
}
