namespace BackOffice.Offices;

public static class OfficeRoutes
{
    public const string List = "/oficinas";
    public const string New = "/oficinas/nueva";
    public const string Card = "/oficinas/{OfficeId:guid}";
    public const string Holidays = "/oficinas/festivos";
    public const string Close = "/oficinas/{OfficeId:guid}/cerrar";

    public static string CardOf(Guid office, string? tab = null) => tab is null ? $"/oficinas/{office}" : $"/oficinas/{office}?ficha={tab}";

    public static string CloseOf(Guid office) => $"/oficinas/{office}/cerrar";
}
