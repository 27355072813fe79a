namespace BackOffice.Notices;

public static class NoticeRoutes
{
    public const string List = "/avisos";

    /// <summary>Incidents belong to the help desk; only the address is known here.</summary>
    public static string IncidentOf(string number) => $"/incidencias/{number}";
}
