using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments;

/// <summary>An appointment with its claims, its person and its office; tracked, one statement.</summary>
internal sealed record AppointmentFile(Appointment Appointment, Person Person, Office Office)
{
    public static Task<AppointmentFile?> FindAsync(BackOfficeDbContext data, Guid appointmentId, CancellationToken cancellation) => (
        from appointment in data.Appointments.Where(row => row.Id == appointmentId).Include(row => row.Claims)
        join person in data.Persons on appointment.PersonId equals person.Id
        join office in data.Offices on appointment.OfficeId equals office.Id
        select new AppointmentFile(appointment, person, office)).SingleOrDefaultAsync(cancellation);
}
