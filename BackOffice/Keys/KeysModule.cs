using BackOffice.Keys.Credentials;
using BackOffice.Keys.Issuing;
using BackOffice.Notices;
using BackOffice.Persons;

namespace BackOffice.Keys;

public static class KeysModule
{
    public static WebApplicationBuilder AddKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeyIssue>().AddSingleton<KeyNotices>().AddSingleton<KeyComparison>().AddSingleton<CredentialAttempts>();
        builder.Services.AddSingleton<IDeliveryFollower, KeyDeliveryFollower>();
        builder.Services.AddSingleton(new PersonTab(PersonTabKeys.Extra, "Tab.Extra", typeof(PortalAccessPanel), 20, "Clerk,Operator,Supervisor"));
        return builder;
    }
}
