using BackOffice.Registration.Contacts;
using BackOffice.Registration.Screens;

namespace BackOffice.Registration;

public static class RegistrationModule
{
    public static WebApplicationBuilder AddRegistration(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContactCodes>().AddSingleton<CompleteRegistration>().AddSingleton<ContactChangeNotices>();
        builder.Services.AddSingleton<RegistrationCommands>().AddScoped<RegistrationActions>();
        return builder;
    }
}
