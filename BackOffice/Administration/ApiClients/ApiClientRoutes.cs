namespace BackOffice.Administration.ApiClients;

public static class ApiClientRoutes
{
    public const string List = "/administracion/clientes-api";
}
