namespace BackOffice.Incidents.ServiceLevels;

public static class ServiceLevelsModule
{
    public static WebApplicationBuilder AddServiceLevels(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ServiceLevelBook>();
        return builder;
    }
}
