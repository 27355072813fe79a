using BackOffice.Data;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments;

/// <summary>What a citizen is told about an appointment, written with the change itself.</summary>
public sealed class AppointmentNotices
{
    internal Task BookedAsync(Operation operation, Appointment booked, Person person, Office office)
    {
        _ = (operation, booked, person, office);
        return Task.CompletedTask;
    }

    /// <param name="former">Ended by this operation.</param>
    internal Task MovedAsync(Operation operation, Appointment former, Appointment next, Person person, Office office)
    {
        _ = (operation, former, next, person, office);
        return Task.CompletedTask;
    }

    internal Task CancelledAsync(Operation operation, Appointment cancelled, Person person, Office office)
    {
        _ = (operation, cancelled, person, office);
        return Task.CompletedTask;
    }
}
