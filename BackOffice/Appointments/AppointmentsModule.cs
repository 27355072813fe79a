using BackOffice.Appointments.Agenda;
using BackOffice.Appointments.Booking;
using BackOffice.Appointments.Closing;
using BackOffice.Appointments.DayDesk.Calls;
using BackOffice.Appointments.Notices;
using BackOffice.Persons;

namespace BackOffice.Appointments;

public static class AppointmentsModule
{
    public static WebApplicationBuilder AddAppointments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SlotBooking>().AddSingleton<AppointmentBooking>().AddSingleton<SlotSearch>().AddSingleton<FreeSlots>();
        builder.Services.AddSingleton<AppointmentLetters>().AddSingleton<AppointmentNotices>();
        builder.Services.AddSingleton<AgendaReader>().AddScoped<AgendaMoves>();
        builder.Services.AddSingleton(new PersonTabSection(PersonTabKeys.Verifications, typeof(PersonAppointments), 10, "Clerk,Operator,Supervisor"));
        builder.Services.AddSingleton<ClosingClock>();
        return builder;
    }
}
