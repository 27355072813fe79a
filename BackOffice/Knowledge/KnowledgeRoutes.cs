namespace BackOffice.Knowledge;

public static class KnowledgeRoutes
{
    public const string List = "/conocimiento";
    public const string New = "/conocimiento/nuevo";
    public const string Article = "/conocimiento/{Slug}";
    public const string Edit = "/conocimiento/{Slug}/editar";

    /// <summary>The first page of the guide of BackOffice; the rest is linked from there.</summary>
    public const string Guide = "/conocimiento/guia-de-backoffice";

    /// <summary>The pictures of the guide.</summary>
    public const string Picture = "/guia/{name}";

    public const string Public = "/ayuda";

    public static string ArticleOf(string slug) => $"{List}/{slug}";

    public static string VersionOf(string slug, int number) => $"{List}/{slug}?version={number}";

    public static string EditOf(string slug) => $"{List}/{slug}/editar";

    public static string PublicOf(string slug) => $"{Public}/{slug}";
}
