namespace BackOffice.Incidents.Mail.Quarantine;

public static class QuarantineRoutes
{
    public const string List = "/incidencias/cuarentena";

    public const string Senders = "/incidencias/cuarentena/remitentes";

    public const string Raw = "/incidencias/cuarentena/{id:guid}/original";

    public static string RawOf(Guid id) => $"/incidencias/cuarentena/{id}/original";
}
