namespace BackOffice.Registration;

public static class RegistrationModule
{
    public static WebApplicationBuilder AddRegistration(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContactCodes>().AddSingleton<CompleteRegistration>();
        return builder;
    }
}
