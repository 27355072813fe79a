using BackOffice.Incidents.Mail.Intake;
using BackOffice.Incidents.Mail.Mailboxes.Reading;

namespace BackOffice.Incidents.Mail.Mailboxes;

public static class MailboxesModule
{
    public static WebApplicationBuilder AddMailboxes(this WebApplicationBuilder builder)
    {
        var settings = MailSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services
            .AddSingleton(settings)
            .AddSingleton(new IntakeMailboxes([.. settings.Mailboxes.Select(mailbox => new IntakeMailbox(mailbox.Name, mailbox.Address, mailbox.Category, mailbox.Entity))]))
            .AddSingleton<MailboxBoard>()
            .AddSingleton<CompanionMailbox>()
            .AddSingleton<IInboundMailbox>(services => services.GetRequiredService<CompanionMailbox>());
        if (settings.Mailboxes.Count == 0) return builder;
        builder.Services.AddHostedService<MailPump>();
        builder.Services.AddHealthChecks().AddCheck<MailboxCheck>("mail");
        return builder;
    }
}
