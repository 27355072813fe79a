using BackOffice.Administration;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.Agenda;

/// <summary>What a calendar page shows.</summary>
/// <param name="Calendar">Null in the view of a month.</param>
/// <param name="Today">At the office.</param>
public sealed record AgendaScreen(IReadOnlyList<OfficeChoice> Offices, AgendaAddress Address, OfficeCalendar? Calendar, AgendaBoard? Board, IReadOnlyList<DayLoad> Loads, DateOnly Today)
{
    /// <summary>The slot for which somebody is to be booked; null when none is asked for.</summary>
    public OfferedSlot? Wanted => Calendar is { } calendar && Address.Slot is { } slot && calendar.Plan.Desks.FirstOrDefault(desk => desk.Id == slot.DeskId) is { } desk
        ? new(calendar.Plan.Office.Id, calendar.Plan.Office.Name, calendar.Plan.Office.ZoneId, desk.Id, desk.Name, slot.StartsAt, slot.StartsAt + calendar.Length)
        : null;
}

/// <summary>Reads a calendar page: one statement for the offices and one for the days.</summary>
public sealed class AgendaReader(CalendarQueries calendars, SlotQueries slots, TownHallOptions options, TimeProvider clock)
{
    /// <param name="addressAt">The address, given the offices and the time.</param>
    internal async Task<AgendaScreen> ReadAsync(Actor actor, Func<IReadOnlyList<OfficeChoice>, DateTime, AgendaAddress> addressAt, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var offices = await slots.OfficesAsync(actor, cancellation);
        if (offices.Count == 0) return new(offices, new(null, AgendaView.Week, TownTime.DayOf(now)), null, null, [], TownTime.DayOf(now));
        var address = addressAt(offices, now);
        var (office, today) = (address.Office!.Value, OfficeZone.DayOf(now, offices.First(row => row.Id == address.Office).ZoneId));
        if (address.View == AgendaView.Month) return new(offices, address, null, null, await calendars.MonthAsync(actor, office, address.First, cancellation), today);
        var calendar = await calendars.DaysAsync(actor, office, address.First, address.Days, cancellation);
        var board = calendar is null ? null : AgendaBoard.Of(calendar, address, (await options.GetAsync(cancellation)).Appointments, now);
        return new(offices, address, calendar, board, [], today);
    }
}
