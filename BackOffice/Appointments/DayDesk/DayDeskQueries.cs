using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk;

/// <summary>The day of an office as its desks see it, and what is printed of it.</summary>
public sealed class DayDeskQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TownHallOptions options, TimeProvider clock)
{
    /// <summary>Two statements.</summary>
    /// <param name="officeId">Null, or one that does not exist, for the first.</param>
    /// <returns>Null while there is no office.</returns>
    public async Task<DayView?> DayAsync(Actor actor, Guid? officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.AttendAppointments, cancellation);
        var policy = (await options.GetAsync(cancellation)).Appointments;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var offices = await data.Offices.AsNoTracking().Where(office => !office.IsArchived).OrderBy(office => office.Name)
            .Select(office => new DeskOffice(office.Id, office.Name, office.Address, office.ZoneId)).ToListAsync(cancellation);
        if ((offices.Find(office => office.Id == officeId) ?? offices.FirstOrDefault()) is not { } shown) return null;
        var today = OfficeZone.DayOf(clock.GetUtcNow().UtcDateTime, shown.ZoneId);
        var (begin, end) = OfficeZone.Span(today, shown.ZoneId);
        return new(shown, today, offices, await RowsAsync(data, shown.Id, begin, end, cancellation), policy);
    }

    /// <summary>One appointment for its slip; null when there is none. One statement.</summary>
    public async Task<AppointmentSlip?> SlipAsync(Actor actor, Guid appointmentId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from row in data.Appointments.AsNoTracking()
            where row.Id == appointmentId
            join person in data.Persons on row.PersonId equals person.Id
            join office in data.Offices on row.OfficeId equals office.Id
            select new AppointmentSlip(row.Number, row.Kind, row.State, row.StartsAt, office.Name, office.Address, office.Phone, office.ZoneId)
            {
                PersonId = row.PersonId,
                Name = new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname),
                Document = person.Documents.Where(document => document.To == null).Select(document => document.Value).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancellation);
    }

    private static Task<List<DeskRow>> RowsAsync(BackOfficeDbContext data, Guid officeId, DateTime begin, DateTime end, CancellationToken cancellation) => (
        from row in data.Appointments.AsNoTracking()
        where row.OfficeId == officeId && row.StartsAt >= begin && row.StartsAt < end && !row.IsFollowed && row.State != AppointmentState.Cancelled && row.State != AppointmentState.Rescheduled
        join person in data.Persons on row.PersonId equals person.Id
        orderby row.StartsAt, row.Id
        select new DeskRow(row.Id, row.Version, row.Number, row.PersonId, new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname), row.Kind, row.State)
        {
            Document = person.Documents.Where(document => document.To == null).Select(document => document.Value).FirstOrDefault(),
            Desk = data.Desks.Where(desk => desk.Id == row.DeskId).Select(desk => desk.Name).FirstOrDefault(),
            StartsAt = row.StartsAt,
            ArrivedAt = row.ArrivedAt,
            IsWalkIn = row.IsWalkIn,
            Priority = row.Priority,
            Attempt = row.Attempt,
            CalledTimes = row.CalledTimes,
            LastCalledAt = row.LastCalledAt,
            OfficialId = row.OfficialId,
            Official = data.Users.Where(user => user.Id == row.OfficialId).Select(user => user.DisplayName).FirstOrDefault(),
            VerificationId = data.Verifications.Where(verification => verification.AppointmentId == row.Id).OrderByDescending(verification => verification.OpenedAt).Select(verification => (Guid?)verification.Id).FirstOrDefault(),
        }).ToListAsync(cancellation);
}
