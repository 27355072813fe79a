using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Offices;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Appointments;

/// <summary>The calendar of an office.</summary>
public sealed class CalendarQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, OfficePlans plans, TownHallOptions options)
{
    /// <summary>More days than any view shows at once.</summary>
    private const int MostDays = 42;

    /// <summary>Some days with everybody who comes. One statement; null when there is no such office.</summary>
    /// <param name="days">1–42.</param>
    public async Task<OfficeCalendar?> DaysAsync(Actor actor, Guid officeId, DateOnly from, int days, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        if (await plans.FindAsync(officeId, cancellation) is not { } plan) return null;
        List<DateOnly> shown = [.. Enumerable.Range(0, Math.Clamp(days, 1, MostDays)).Select(from.AddDays)];
        var (begin, end) = Span(plan, shown);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = await (
            from row in data.Appointments.AsNoTracking()
            where row.OfficeId == officeId && row.StartsAt >= begin && row.StartsAt < end
            join person in data.Persons on row.PersonId equals person.Id
            orderby row.StartsAt
            select new AgendaEntry(
                row.Id, row.Number, row.PersonId, new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname).Listed, row.DeskId, row.Kind, row.State, row.StartsAt, row.EndsAt,
                row.IsOverbooked, row.IsFollowed, row.Version)).ToListAsync(cancellation);
        return new(plan, shown, rows, await LengthAsync(plan, cancellation));
    }

    /// <summary>How full each day of a month is. One statement; empty when there is no such office.</summary>
    /// <param name="month">Any day of it.</param>
    public async Task<IReadOnlyList<DayLoad>> MonthAsync(Actor actor, Guid officeId, DateOnly month, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        if (await plans.FindAsync(officeId, cancellation) is not { } plan) return [];
        var days = Enumerable.Range(1, DateTime.DaysInMonth(month.Year, month.Month)).Select(day => new DateOnly(month.Year, month.Month, day)).ToList();
        var (begin, end) = Span(plan, days);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var starts = await data.Appointments.AsNoTracking()
            .Where(row => row.OfficeId == officeId && row.StartsAt >= begin && row.StartsAt < end && !row.IsFollowed && row.DeskId != null && row.State != AppointmentState.Cancelled)
            .Select(row => row.StartsAt).ToListAsync(cancellation);
        var booked = starts.CountBy(plan.DayOf).ToDictionary();
        var length = await LengthAsync(plan, cancellation);
        return days.ConvertAll(day => new DayLoad(day, booked.GetValueOrDefault(day), Capacity(plan.DayAt(day), length), plan.ClosedFor(day)));
    }

    private static (DateTime Begin, DateTime End) Span(OfficePlan plan, List<DateOnly> days) =>
        (OfficeZone.Span(days[0], plan.Office.ZoneId).From, OfficeZone.Span(days[^1], plan.Office.ZoneId).To);

    private async Task<TimeSpan> LengthAsync(OfficePlan plan, CancellationToken cancellation) => SlotFinder.LengthAt(plan.Office, (await options.GetAsync(cancellation)).Appointments);

    private static int Capacity(OfficeDay day, TimeSpan length) => day.Cells.CountBy(cell => cell.DeskId).Sum(desk => desk.Value * Office.CellMinutes / (int)length.TotalMinutes);
}
