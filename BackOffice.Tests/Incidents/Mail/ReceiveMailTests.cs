using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Mail.Intake;
using BackOffice.Tests.Incidents.Card;
using BackOffice.Tests.Incidents.Mail.Samples;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail;

public sealed class ReceiveMailTests(MailTown town) : IClassFixture<MailTown>
{
    [Fact]
    public async Task Receive_FromSomebodyNew_IsAnIncidentOfTheirs()
    {
        var received = await town.WriteAsync("Eva Soler <eva.soler@correo.example>", "Re: No me abre", "No me abre el portal.");

        var incident = await town.IncidentAsync(received.IncidentId!.Value);
        Assert.Equal(("No me abre", "No me abre el portal.", IncidentChannel.Email, IncidentState.New), (incident.Title, incident.Description, incident.Channel, incident.State));
        await using var data = town.Data();
        var requester = await data.Requesters.SingleAsync(row => row.Id == incident.RequesterId);
        Assert.Equal(("Eva Soler", "eva.soler@correo.example"), (requester.Name, requester.Email));
        var notice = Assert.Single(await town.NoticesToAsync("eva.soler@correo.example"));
        var mail = await town.MailAsync(received.Id!.Value);
        Assert.Equal((NoticeEvent.IncidentReceived, incident.Number, MailTown.Mailbox.Address, mail.MessageId), (notice.Event, notice.IncidentNumber, notice.ReplyTo, notice.InReplyTo));
        Assert.Empty(await data.InboundContents.Where(row => row.Id == mail.Id).ToListAsync());
    }

    [Fact]
    public async Task Receive_FromAPersonOfTheRegistry_IsTheirs()
    {
        var person = town.EnterVerified();
        var received = await town.WriteAsync(person.Email!, "Consulta", "Hola");

        var incident = await town.IncidentAsync(received.IncidentId!.Value);
        Assert.Equal(person.Id, incident.AffectedPersonId);
    }

    [Fact]
    public async Task Receive_TheSameTwiceAndAtOnce_IsOneIncident()
    {
        var raw = System.Text.Encoding.UTF8.GetBytes(SampleLetter.Write("plain", "dos.veces@correo.example", MailTown.Mailbox.Address, "Una vez", "Hola").ReplaceLineEndings("\r\n"));
        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => town.ReceiveAsync(town.Arrived(raw)))));

        Assert.Single(all, one => one.Id is not null);
        Assert.Equal(ReceivedMail.Repeated, await town.ReceiveAsync(town.Arrived(raw)));
        Assert.Single(await town.NoticesToAsync("dos.veces@correo.example"));
    }

    [Fact]
    public async Task Receive_AnswerOfWhoIsWaitedFor_WakesAndIsNotAnswered()
    {
        var (incident, _, names) = await town.ThreadAsync("espera@correo.example");
        var official = town.ActorOf(Role.Operator);
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "¿Qué navegador usa?") { WaitsFor = "El navegador" }, official, default));
        Assert.Equal(IncidentState.Waiting, (await town.IncidentAsync(incident.Id)).State);
        var reply = Assert.Single(await town.NoticesToAsync("espera@correo.example"), row => row.Event == NoticeEvent.IncidentReplied);
        Assert.Equal((MailTown.Mailbox.Address, incident.Number), (reply.ReplyTo, reply.IncidentNumber));
        Assert.NotNull(reply.InReplyTo);

        await town.WriteAsync("Espera <ESPERA@correo.example>", "Re: respuesta", "Firefox", $"In-Reply-To: {await town.IdOfAsync(reply)}\n");

        Assert.NotEqual(IncidentState.Waiting, (await town.IncidentAsync(incident.Id)).State);
        var entry = (await town.EntriesAsync(incident.Id)).Last(row => row.Kind == EntryKind.Mail);
        Assert.Equal(("Firefox", true), (entry.Text, entry.IsPublic));
        Assert.Equal(2, (await town.NoticesToAsync("espera@correo.example")).Count);
        Assert.NotEqual(names.NoticeId, await town.IdOfAsync(reply));
    }

    [Fact]
    public async Task Receive_WhoeverWasInCopy_IsAParticipant()
    {
        var raw = SampleLetter.Bare($"From: <titular@correo.example>\nTo: <{MailTown.Mailbox.Address}>\nCc: \"Su hija\" <Hija@correo.example>\nSubject: Con copia\nMessage-ID: <copia.1@correo.example>", "Hola");
        var incident = await town.IncidentAsync((await town.ReceiveAsync(raw)).IncidentId!.Value);
        var reference = await town.ReferenceAsync(incident);

        var hers = await town.WriteAsync("hija@correo.example", $"Re: Con copia {reference}", "Soy la hija");
        var other = await town.WriteAsync("ija@correo.example", $"Re: Con copia {reference}", "Soy otra");

        Assert.Equal((InboundState.Taken, incident.Id), (hers.State, hers.IncidentId));
        Assert.Equal((InboundState.Quarantined, InboundReason.NoParticipant), (other.State, other.Reason));
    }

    [Fact]
    public async Task Receive_AbsenceOfAParticipant_WakesNobody()
    {
        var (incident, _, names) = await town.ThreadAsync("ausente.hilo@correo.example");
        await ResolveAsync(incident.Id);
        var before = await town.IncidentAsync(incident.Id);

        await town.WriteAsync("ausente.hilo@correo.example", "Fuera de la oficina", "No estoy", $"In-Reply-To: {names.NoticeId}\nAuto-Submitted: auto-replied\n");

        var after = await town.IncidentAsync(incident.Id);
        Assert.Equal((IncidentState.Resolved, before.ReopenedTimes), (after.State, after.ReopenedTimes));
        Assert.Contains(await town.EntriesAsync(incident.Id), entry => entry is { Text: "No estoy", IsPublic: false });
    }

    [Theory]
    [InlineData(10, "Principio")]
    [InlineData(31, "Otra cosa")]
    public async Task Receive_ToWhatIsClosed_OpensALinkedOne(int days, string title)
    {
        var from = $"cerrada{days}@correo.example";
        var (incident, _, names) = await town.ThreadAsync(from);
        await ResolveAsync(incident.Id);
        await using (var data = town.Data())
        {
            await data.Incidents.Where(row => row.Id == incident.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, IncidentState.Closed).SetProperty(row => row.ClosedAt, town.Now.AddDays(-days)));
        }

        var received = await town.WriteAsync(from, "Otra cosa", "Vuelvo a escribir", $"References: {names.NoticeId}\n");

        Assert.NotEqual(incident.Id, received.IncidentId);
        var next = await town.IncidentAsync(received.IncidentId!.Value);
        Assert.Equal((title, IncidentChannel.Email), (next.Title, next.Channel));
        await using var links = town.Data();
        Assert.Equal(IncidentLinkKind.Follows, (await links.IncidentLinks.SingleAsync(link => link.FromId == next.Id && link.ToId == incident.Id)).Kind);
    }

    [Fact]
    public async Task Receive_OfAnUnknownCategory_IsHeldAndNotLost()
    {
        var raw = town.Arrived(System.Text.Encoding.UTF8.GetBytes(SampleLetter.Write("plain", "categoria@correo.example", MailTown.Mailbox.Address, "Hola", "Hola").ReplaceLineEndings("\r\n")));
        var received = await town.Service<ReceiveMail>().ExecuteAsync(new(raw, MailTown.Mailbox with { Category = "no-existe" }), Actor.System("correo"), default);
        Assert.Equal((InboundState.Quarantined, InboundReason.Refused), (received.Value.State, received.Value.Reason));
    }

    [Fact]
    public async Task Receive_CountsItsStatements()
    {
        var (_, notice, names) = await town.ThreadAsync("cuenta@correo.example");
        var person = town.EnterVerified();
        async Task<int> OfAsync(string from, string subject, string more = "") => (await town.Statements.OfAsync(async () => await town.WriteAsync(from, subject, "Hola", more))).Count;

        // facts, requester, number, head of the audit, rows
        Assert.InRange(await OfAsync("cuenta.nueva@correo.example", "Nueva"), 1, 6);
        Assert.InRange(await OfAsync(person.Email!, "Del padrón"), 1, 6);
        // facts, incident with its people, head, rows
        Assert.InRange(await OfAsync("cuenta@correo.example", "Re: sigue", $"In-Reply-To: {names.NoticeId}\n"), 1, 5);
        Assert.InRange(await OfAsync("nadie@otro.example", "Vacaciones", "Auto-Submitted: auto-replied\n"), 1, 4);
        Assert.InRange(await OfAsync("mailer-daemon@otro.example", "failure notice", $"References: {names.NoticeId}\n"), 1, 6);
        Assert.NotEqual(Guid.Empty, notice.Id);
    }

    private async Task ResolveAsync(Guid id)
    {
        var incident = await town.IncidentAsync(id);
        var actor = town.ActorOf(Role.Operator);
        CardSteps.AssertDone(await town.Service<BackOffice.Incidents.Card.Work.StartIncident>().ExecuteAsync(new(id, incident.Version), actor, default));
        incident = await town.IncidentAsync(id);
        CardSteps.AssertDone(await town.Service<ResolveIncident>().ExecuteAsync(new(id, incident.LastEntry, "Hecho", 1), actor, default));
    }
}
