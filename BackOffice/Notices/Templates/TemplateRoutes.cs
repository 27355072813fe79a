using Shared.Notices.Templates;

namespace BackOffice.Notices.Templates;

public static class TemplateRoutes
{
    public const string List = "/administracion/plantillas";
    public const string Editor = "/administracion/plantillas/{Event}/{Channel}/{Language}";

    public static string EditorOf(TemplateKey key) => $"{List}/{key.Event}/{key.Channel}/{key.Language}";
}
