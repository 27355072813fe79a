using BackOffice.Persons;

namespace BackOffice.Verification;

public static class VerificationModule
{
    public static WebApplicationBuilder AddVerification(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<VerificationOpening>();
        builder.Services.AddSingleton(new PersonTab(PersonTabKeys.Verifications, "Tab.Verification", typeof(PersonVerifications), 30, "Clerk,Operator,Supervisor"));
        return builder;
    }
}
