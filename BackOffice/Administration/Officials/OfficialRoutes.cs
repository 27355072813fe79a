namespace BackOffice.Administration.Officials;

public static class OfficialRoutes
{
    public const string List = "/administracion/usuarios";
    public const string New = "/administracion/usuarios/nuevo";
    public const string Card = "/administracion/usuarios/{OfficialId:guid}";

    public static string CardOf(Guid official) => $"/administracion/usuarios/{official}";
}
