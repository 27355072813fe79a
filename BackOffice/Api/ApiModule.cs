namespace BackOffice.Api;

public static class ApiModule
{
    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder) => builder;

    public static WebApplication MapApi(this WebApplication app) => app;
}
