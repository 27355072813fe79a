using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments.Closing;

/// <summary>An appointment in the time that is to be closed, and whose it is.</summary>
internal sealed record ClosingHit(Appointment Appointment, Person Person);

/// <summary>What a closing hits, and the free slots around it.</summary>
/// <param name="Hits">By time.</param>
/// <param name="Last">Last day at the office in which a new time is looked for.</param>
internal sealed record ClosingFile(Closure Closure, OfficePlan Plan, IReadOnlyList<ClosingHit> Hits, SlotGiver Slots, DateOnly Last)
{
    /// <summary>Two statements, however many appointments there are.</summary>
    public static async Task<ClosingFile> ReadAsync(BackOfficeDbContext data, OfficePlan plan, Closure closure, AppointmentPolicy policy, DateTime now, CancellationToken cancellation)
    {
        var zone = plan.Office.ZoneId;
        var (begin, to) = ClosingRules.Window(closure, zone);
        var (early, end) = (begin.AddDays(-1), closure.EndsAt(zone));
        var near = await (
            from appointment in data.Appointments.Where(row => row.OfficeId == closure.OfficeId && row.StartsAt >= early && row.StartsAt < end && row.EndsAt > now).Include(row => row.Claims)
            where appointment.State == AppointmentState.Booked || appointment.State == AppointmentState.Arrived || appointment.State == AppointmentState.InProgress
            join person in data.Persons on appointment.PersonId equals person.Id
            orderby appointment.StartsAt, appointment.Id
            select new ClosingHit(appointment, person)).ToListAsync(cancellation);
        var desks = plan.Desks.Select(desk => desk.Id).ToList();
        var taken = await data.DeskClaims.AsNoTracking().Where(claim => desks.Contains(claim.DeskId) && claim.At >= begin && claim.At < to)
            .Select(claim => new { claim.DeskId, claim.At }).ToListAsync(cancellation);
        var closed = plan with { Closures = [.. plan.Closures, closure] };
        var slots = new SlotGiver(closed, [.. taken.Select(claim => (claim.DeskId, claim.At))], SlotFinder.LengthAt(plan.Office, policy));
        return new(closure, closed, [.. near.Where(hit => ClosingRules.Hits(closure, hit.Appointment, zone, now))], slots, closure.LastDay.AddDays(ClosingRules.DaysAfter));
    }

    /// <summary>The earliest free slot that is not before the appointment itself.</summary>
    public SlotOffer? TakeEarliest(Appointment appointment, DateTime now) => Slots.TakeEarliest(appointment.StartsAt > now ? appointment.StartsAt : now, Last);
}
