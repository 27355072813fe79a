using BackOffice.Incidents.Mail.Intake;
using BackOffice.Incidents.Mail.Quarantine;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BackOffice.Incidents.Mail;

public static class MailModule
{
    /// <summary>What becomes of mail. Whoever reads mailboxes says which there are.</summary>
    internal static IServiceCollection AddMailIntake(this IServiceCollection services)
    {
        services.TryAddSingleton(IntakeMailboxes.None);
        return services
            .AddSingleton<OurAddresses>()
            .AddSingleton<MailFiles>()
            .AddSingleton<MailEntries>()
            .AddSingleton<MailFiling>()
            .AddSingleton<MailReturns>()
            .AddSingleton<TooLargeMail>()
            .AddSingleton<MailDecision>()
            .AddSingleton<MailScope>()
            .AddSingleton<WaitingMails>();
    }
}
