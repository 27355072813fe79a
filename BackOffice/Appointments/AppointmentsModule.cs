namespace BackOffice.Appointments;

public static class AppointmentsModule
{
    public static WebApplicationBuilder AddAppointments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SlotBooking>().AddSingleton<AppointmentBooking>().AddSingleton<AppointmentNotices>();
        builder.Services.AddSingleton<Closing.ClosingClock>();
        return builder;
    }
}
