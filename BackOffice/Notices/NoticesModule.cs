using BackOffice.Hosting;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Channels.Sms;
using BackOffice.Notices.Channels.Smtp;
using BackOffice.Notices.Failures;
using BackOffice.Notices.Outbox;
using BackOffice.Notices.References;
using BackOffice.Notices.Templates;
using BackOffice.Persons;

namespace BackOffice.Notices;

public static class NoticesModule
{
    public static WebApplicationBuilder AddNotices(this WebApplicationBuilder builder)
    {
        var settings = NoticeSettings.Read(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(settings).AddSingleton<NoticeWriter>().AddSingleton<MailSigning>().AddSingleton<NoticeRemedies>();
        builder.Services.AddSingleton<ShippedTemplates>().AddSingleton<TemplateBook>().AddSingleton<TemplateSamples>().AddSingleton<TemplateWords>().AddSingleton<TemplateTrial>().AddHostedService<TemplateReading>();
        builder.Services.AddSingleton<ChannelTroubles>().AddSingleton<OutboxLease>().AddSingleton<NoticeEnvelopes>().AddSingleton<SendingLimits>().AddSingleton<NoticeSender>().AddSingleton<DeliveryRecorder>().AddSingleton<OutboxBacklog>();
        builder.Services.AddHealthChecks().AddCheck<ChannelCheck>("channels");
        if (settings.Sms.Gateway is not null) builder.Services.AddSingleton<INoticeChannel, HttpSms>();
        else builder.Services.AddSingleton<INoticeChannel, PickupSms>();
        if (settings.UsesSmtp) builder.Services.AddSingleton<INoticeChannel, SmtpEmail>();
        else builder.Services.AddSingleton<INoticeChannel, PickupEmail>();
        builder.Services.AddSingleton(new PersonTab(PersonTabKeys.Notices, "Tab.Notices", typeof(PersonNotices), 50, "Clerk,Operator,Supervisor"));
        if (ScheduleSettings.IsEnabled(builder.Configuration)) builder.Services.AddHostedService<OutboxWaker>();
        return builder;
    }
}
