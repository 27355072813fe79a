using BackOffice.Notices.Failures;
using BackOffice.Registration.Contacts;
using BackOffice.Registration.Screens;
using Shared.Notices;

namespace BackOffice.Registration;

public static class RegistrationModule
{
    public static WebApplicationBuilder AddRegistration(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContactCodes>().AddSingleton<CompleteRegistration>().AddSingleton<ContactChangeNotices>();
        builder.Services.AddSingleton<RegistrationCommands>().AddScoped<RegistrationActions>();
        builder.Services.AddSingleton(new NoticeRemedy(row => row is { PersonId: not null, Event: not (NoticeEvent.RegisteredInternal or NoticeEvent.ServiceBreached) }, typeof(CorrectEmailDialog), "Clerk,Supervisor"));
        return builder;
    }
}
