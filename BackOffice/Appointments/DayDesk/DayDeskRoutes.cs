namespace BackOffice.Appointments.DayDesk;

public static class DayDeskRoutes
{
    public const string Today = "/citas/hoy";
    public const string List = "/citas/hoy/lista";
    public const string Slip = "/citas/{AppointmentId:guid}/resguardo";

    public static string TodayOf(Guid officeId) => $"{Today}?sede={officeId}";

    public static string ListOf(Guid officeId) => $"{List}?sede={officeId}";

    public static string SlipOf(Guid appointmentId) => $"/citas/{appointmentId}/resguardo";
}
