using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Appointments;

/// <summary>The appointments of a person, and one of them with all that went before it.</summary>
public sealed class AppointmentQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>More than one person ever has within what is kept.</summary>
    private const int Most = 50;

    /// <summary>The newest first. One statement.</summary>
    public async Task<IReadOnlyList<PersonAppointment>> OfPersonAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from row in data.Appointments.AsNoTracking()
            where row.PersonId == personId
            join office in data.Offices on row.OfficeId equals office.Id
            orderby row.StartsAt descending
            select new PersonAppointment(
                row.Id, row.Number, row.Kind, row.State, row.StartsAt, office.Name, office.ZoneId, data.Desks.Where(desk => desk.Id == row.DeskId).Select(desk => desk.Name).FirstOrDefault()))
            .Take(Most).ToListAsync(cancellation);
    }

    /// <summary>Two statements; null when there is no such appointment.</summary>
    public async Task<AppointmentDetails?> FindAsync(Actor actor, Guid appointmentId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from row in data.Appointments.AsNoTracking()
            where row.Id == appointmentId
            join person in data.Persons on row.PersonId equals person.Id
            join office in data.Offices on row.OfficeId equals office.Id
            select new
            {
                row.CalendarUid,
                Details = new AppointmentDetails(
                    new AgendaEntry(
                        row.Id, row.Number, row.PersonId, new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname).Full, row.DeskId, row.Kind, row.State, row.StartsAt, row.EndsAt,
                        row.IsOverbooked, row.IsFollowed, row.Version),
                    office.Id, office.Name, office.Address, office.ZoneId, data.Desks.Where(desk => desk.Id == row.DeskId).Select(desk => desk.Name).FirstOrDefault(), row.Channel, row.BookedAt,
                    row.Channel == Channel.Portal ? null : data.Users.Where(user => user.Id == row.BookedBy).Select(user => user.DisplayName).FirstOrDefault(), row.EndReason, person.Email, person.MobileValidatedAt == null ? null : person.Mobile),
            }).SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        // by the person, whose index finds them; one that was moved keeps no place in the index of numbers
        var chain = await data.Appointments.AsNoTracking().Where(row => row.PersonId == found.Details.Entry.PersonId && row.CalendarUid == found.CalendarUid)
            .OrderBy(row => row.CalendarSequence).ThenBy(row => row.BookedAt)
            .Select(row => new ChainLink(row.Id, row.State, row.StartsAt, row.BookedAt, row.EndReason)).ToListAsync(cancellation);
        return found.Details with { Chain = chain };
    }
}
