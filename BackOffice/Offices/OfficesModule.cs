using BackOffice.Offices.Desks;

namespace BackOffice.Offices;

public static class OfficesModule
{
    public static WebApplicationBuilder AddOffices(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<OfficePlans>().AddSingleton<DeskNames>();
        return builder;
    }
}
