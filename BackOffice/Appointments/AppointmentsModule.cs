using BackOffice.Appointments.DayDesk.Calls;
using BackOffice.Appointments.Notices;

namespace BackOffice.Appointments;

public static class AppointmentsModule
{
    public static WebApplicationBuilder AddAppointments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SlotBooking>().AddSingleton<AppointmentBooking>().AddSingleton<AppointmentLetters>().AddSingleton<FreeSlots>().AddSingleton<AppointmentNotices>();
        return builder;
    }
}
