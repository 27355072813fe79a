namespace BackOffice.Incidents;

/// <summary>The addresses of the help desk.</summary>
public static class IncidentRoutes
{
    public const string Console = "/incidencias";

    public const string Call = "/incidencias/llamada";

    public const string Incident = "/incidencias/{Number}";

    /// <summary>Part of an address that puts the cursor where the answer is written.</summary>
    public const string Answering = "responder";

    public const string Reports = "/incidencias/informes";

    public const string Categories = "/administracion/categorias";

    public const string Teams = "/administracion/equipos";

    public const string Entities = "/administracion/entidades";

    public const string Lines = "/administracion/lineas";

    /// <param name="number">INC-2026-000123.</param>
    public static string IncidentAt(string number) => $"/incidencias/{number}";
}
