namespace BackOffice.Keys;

public static class KeysModule
{
    public static WebApplicationBuilder AddKeys(this WebApplicationBuilder builder) => builder;
}
