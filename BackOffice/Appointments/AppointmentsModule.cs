using BackOffice.Appointments.Agenda;
using BackOffice.Appointments.Booking;
using BackOffice.Persons;

namespace BackOffice.Appointments;

public static class AppointmentsModule
{
    public static WebApplicationBuilder AddAppointments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SlotBooking>().AddSingleton<AppointmentBooking>().AddSingleton<AppointmentNotices>().AddSingleton<SlotSearch>();
        builder.Services.AddSingleton<AgendaReader>().AddScoped<AgendaMoves>();
        builder.Services.AddSingleton(new PersonTabSection(PersonTabKeys.Verifications, typeof(PersonAppointments), 10, "Clerk,Operator,Supervisor"));
        return builder;
    }
}
