namespace BackOffice.Incidents.RemoteSupport;

public static class ConsentRoutes
{
    public const string Ledger = "/incidencias/{Number}/consentimientos";

    public const string Export = "/incidencias/{number}/consentimientos.csv";

    /// <param name="number">INC-2026-000123.</param>
    public static string LedgerOf(string number) => $"/incidencias/{number}/consentimientos";

    public static string ExportOf(string number) => $"/incidencias/{number}/consentimientos.csv";
}
