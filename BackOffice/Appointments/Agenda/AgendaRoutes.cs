namespace BackOffice.Appointments.Agenda;

public static class AgendaRoutes
{
    public const string Agenda = "/citas";
    public const string New = "/citas/nueva";
}
