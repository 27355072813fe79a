namespace BackOffice.Administration;

public static class AdministrationModule
{
    public static WebApplicationBuilder AddAdministration(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TownHallOptions>();
        return builder;
    }
}
