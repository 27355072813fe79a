using BackOffice.Incidents.Mail;
using BackOffice.Incidents.Mail.Intake;
using BackOffice.Notices.References;
using BackOffice.Tests.Incidents.Mail.Samples;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail;

/// <summary>A town that gets mail.</summary>
public class MailTown : Town
{
    public static readonly IntakeMailbox Mailbox = new("incidencias", "incidencias@ayuntamiento.example", "dudas-funcionales");

    private int tickets;

    /// <summary>Address of its mailbox; two towns that write to each other have two.</summary>
    public virtual IntakeMailbox Box => Mailbox;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Notices:Smtp:From", "avisos@" + Box.Address.Split('@')[1]);
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(new IntakeMailboxes([Box]))));
    }

    public ArrivedMail Arrived(byte[] raw) => new(Box.Name, $"{++tickets}", raw) { Mail = TinyReader.Read(raw), Size = raw.Length };

    public async Task<ReceivedMail> ReceiveAsync(ArrivedMail mail)
    {
        var received = await Service<ReceiveMail>().ExecuteAsync(new(mail, Box), Actor.System("correo"), CancellationToken.None);
        Assert.True(received.IsDone, received.IsDone ? "" : received.Refusal.Code);
        return received.Value;
    }

    public Task<ReceivedMail> ReceiveAsync(string raw) => ReceiveAsync(Arrived(System.Text.Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n"))));

    /// <summary>A plain mail.</summary>
    public Task<ReceivedMail> WriteAsync(string from, string subject, string body, string more = "") => ReceiveAsync(SampleLetter.Write("plain", from, Box.Address, subject, body, more));

    public async Task<InboundMail> MailAsync(Guid id)
    {
        await using var data = Data();
        return await data.InboundMails.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    /// <summary>Notices that were written for an address, in order.</summary>
    public async Task<List<OutboxMessage>> NoticesToAsync(string address)
    {
        await using var data = Data();
        return await data.OutboxMessages.AsNoTracking().Where(row => row.Recipient == address).OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync();
    }

    public async Task<string> IdOfAsync(OutboxMessage notice) => MailReference.MessageId(notice.Id, notice.IncidentNumber, "ayuntamiento.example", await Service<MailSigning>().KeyAsync(default));

    public async Task<string> ReferenceAsync(Incident incident) => MailReference.InSubject(incident.Number, await Service<MailSigning>().KeyAsync(default));

    /// <summary>An incident of a mail whose acknowledgement was sent.</summary>
    public async Task<(Incident Incident, OutboxMessage Notice, SampleTown Names)> ThreadAsync(string participant)
    {
        var opened = await WriteAsync(participant, "Principio", "No puedo entrar");
        var incident = await this.IncidentAsync(opened.IncidentId!.Value);
        var notice = Assert.Single(await NoticesToAsync(participant), row => row.IncidentId == incident.Id);
        await SentAsync(notice.Id);
        return (incident, notice, new(Box.Address, participant, await IdOfAsync(notice), await ReferenceAsync(incident)));
    }

    public async Task SentAsync(Guid notice)
    {
        await using var data = Data();
        (await data.OutboxMessages.SingleAsync(row => row.Id == notice)).MarkSent(Now);
        await data.SaveChangesAsync();
    }
}
