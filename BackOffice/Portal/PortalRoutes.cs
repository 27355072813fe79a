using BackOffice.Knowledge;
using BackOffice.Verification.Records;

namespace BackOffice.Portal;

public static class PortalRoutes
{
    public const string Check = RecordRoutes.Check;
    public const string Articles = KnowledgeRoutes.Public;
    public const string Article = KnowledgeRoutes.Public + "/{Slug}";
    public const string IncidentStatus = "/incidencia/estado";
    public const string CheckCode = RecordRoutes.Check + "/{Code}";
}
