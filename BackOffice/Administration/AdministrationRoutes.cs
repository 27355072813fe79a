namespace BackOffice.Administration;

public static class AdministrationRoutes
{
    public const string Options = "/administracion/opciones";
    public const string Jobs = "/administracion/tareas";
}
