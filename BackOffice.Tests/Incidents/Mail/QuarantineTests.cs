using BackOffice.Incidents.Mail;
using BackOffice.Incidents.Mail.Quarantine;
using BackOffice.Tests.Faults;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail;

public sealed class QuarantineTests(MailTown town) : IClassFixture<MailTown>
{
    private Samples.SampleTown? thread;
    private int number;

    private Actor Me => town.NewActor(Role.Operator);

    [Fact]
    public async Task Accept_StrangerToAnIncident_IsWrittenThereAndTakesPartFromThenOn()
    {
        var (incident, _, names) = await town.ThreadAsync("titular@correo.example");
        var held = await town.WriteAsync("gestora@otro.example", "Re: lo suyo", "Soy su gestora", $"References: {names.NoticeId}\n");
        var card = await FindAsync(held.Id!.Value);
        Assert.Equal((incident.Number, "Soy su gestora", true), (card.Row.IncidentNumber, card.Text, card.CanBeAccepted));

        var accepted = await town.Service<AcceptMail>().ExecuteAsync(new(held.Id!.Value, card.Row.Version), Me, default);

        Assert.Equal(incident.Id, accepted.Value.IncidentId);
        Assert.Contains(await town.EntriesAsync(incident.Id), entry => entry.Text == "Soy su gestora");
        Assert.Equal(InboundState.Taken, (await town.WriteAsync("gestora@otro.example", "Re: lo suyo", "Otra vez", $"References: {names.NoticeId}\nX-Vez: 2\n")).State);
        await using var data = town.Data();
        Assert.False(await data.InboundContents.AnyAsync(row => row.Id == held.Id));
    }

    [Fact]
    public async Task Accept_AsAnotherMatter_OpensOne()
    {
        var (incident, _, names) = await town.ThreadAsync("titular2@correo.example");
        var held = await town.WriteAsync("otra@otro.example", "Lo mío", "Es otra cosa", $"References: {names.NoticeId}\n");
        var accepted = await town.Service<AcceptMail>().ExecuteAsync(new(held.Id!.Value, 0, OpensNew: true), Me, default);

        Assert.NotEqual(incident.Id, accepted.Value.IncidentId);
        Assert.Equal("Lo mío", (await town.IncidentAsync(accepted.Value.IncidentId)).Title);
        Assert.Single(await town.NoticesToAsync("otra@otro.example"));
    }

    [Fact]
    public async Task Accept_WhatNobodyCouldRead_OpensOneWithWhatThereIs()
    {
        var held = await town.ReceiveAsync(new ArrivedMail(town.Box.Name, "1", "\u0001basura que no es un correo"u8.ToArray()) { Size = 30 });
        Assert.Equal(InboundReason.Unreadable, held.Reason);
        var accepted = await town.Service<AcceptMail>().ExecuteAsync(new(held.Id!.Value, 0), Me, default);

        var incident = await town.IncidentAsync(accepted.Value.IncidentId);
        Assert.Equal(("Correo que no se pudo leer", "basura que no es un correo"), (incident.Title, incident.Description));
        Assert.Null(incident.RequesterId);
    }

    [Fact]
    public async Task Accept_ByTwoAtOnce_IsOneIncident()
    {
        var held = await HeldAsync();
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Me).ToList().Select(actor => Task.Run(() => town.Service<AcceptMail>().ExecuteAsync(new(held, 0, OpensNew: true), actor, default))));
        Assert.Single(both, one => one.IsDone);
        Assert.Contains(both.Single(one => !one.IsDone).Refusal, new[] { MailRefusals.AlreadyDecided, Refusal.Conflict });
    }

    [Fact]
    public async Task Discard_Many_CanBeTakenBack()
    {
        Guid[] held = [await HeldAsync(), await HeldAsync()];
        Assert.Equal(2, (await town.Service<DiscardMails>().ExecuteAsync(new(held), Me, default)).Value.Count);
        Assert.Equal(MailRefusals.AlreadyDecided, (await town.Service<DiscardMails>().ExecuteAsync(new(held), Me, default)).Refusal);
        Assert.Equal(2, (await town.Service<RestoreMails>().ExecuteAsync(new(held), Me, default)).Value.Count);
        Assert.Equal(InboundState.Quarantined, (await town.MailAsync(held[0])).State);
    }

    [Fact]
    public async Task Raw_IsGivenAsItCame_AndWrittenDown()
    {
        var held = await HeldAsync();
        var raw = await town.Service<OpenRawMail>().ExecuteAsync(new(held), Me, default);
        Assert.Contains("Message-ID:", System.Text.Encoding.UTF8.GetString(raw.Value), StringComparison.Ordinal);
        await using var data = town.Data();
        Assert.True(await data.AuditEntries.AnyAsync(row => row.Action == nameof(OpenRawMail)));
    }

    [Fact]
    public async Task List_PageByPage_ShowsEachOnceInTwoStatements()
    {
        for (var i = 0; i < 55; i++) await HeldAsync();
        var (queries, actor) = (town.Service<QuarantineQueries>(), town.ActorOf(Role.Operator));
        HashSet<Guid> seen = [];
        string? after = null;
        do
        {
            Page<QuarantineRow> page = null!;
            var statements = await town.Statements.OfAsync(async () => page = await queries.ListAsync(actor, new(InboundState.Quarantined, after), default));
            Assert.InRange(statements.Count, 1, 2);
            Assert.All(page.Rows, row => Assert.True(seen.Add(row.Id)));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(await queries.WaitingAsync(actor, default), seen.Count);
        Assert.InRange((await town.Statements.OfAsync(() => queries.FindAsync(actor, seen.First(), default))).Count, 1, 3);
    }

    [Fact]
    public async Task Accept_CountsItsStatements()
    {
        var held = await HeldAsync();
        var actor = town.ActorOf(Role.Operator);
        Assert.InRange((await town.Statements.OfAsync(() => town.Service<AcceptMail>().ExecuteAsync(new(held, 0, OpensNew: true), actor, default))).Count, 1, 6);
        Assert.Equal(InboundState.Taken, (await town.MailAsync(held)).State);
    }

    public static TheoryData<string> Faults => [nameof(AcceptMail), nameof(DiscardMails), nameof(RestoreMails), nameof(SetSenderRule), nameof(RemoveSenderRule), nameof(OpenRawMail), "ReceiveMail"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Command_FailedAtEachStatement_LeavesNothingBehind(string name) => Assert.InRange(await FaultRun.RunAsync(town, Fault(name)), 2, 20);

    private FaultCase Fault(string name) => name switch
    {
        nameof(AcceptMail) => new(name, async _ => await HeldAsync(), async (_, held) => await town.Service<AcceptMail>().ExecuteAsync(new((Guid)held, 0, true), town.ActorOf(Role.Clerk), default)),
        nameof(DiscardMails) => new(name, async _ => await HeldAsync(), async (_, held) => await town.Service<DiscardMails>().ExecuteAsync(new([(Guid)held]), town.ActorOf(Role.Clerk), default)),
        nameof(RestoreMails) => new(name, DiscardedAsync, async (_, held) => await town.Service<RestoreMails>().ExecuteAsync(new([(Guid)held]), town.ActorOf(Role.Clerk), default)),
        nameof(SetSenderRule) => new(name, _ => Task.FromResult<object>($"x{++number}@otro.example"), async (_, sender) => await town.Service<SetSenderRule>().ExecuteAsync(new((string)sender, SenderRuleKind.Block), town.ActorOf(Role.Clerk), default)),
        nameof(RemoveSenderRule) => new(name, async _ => (await town.Service<SetSenderRule>().ExecuteAsync(new($"x{++number}@otro.example", SenderRuleKind.Block), town.ActorOf(Role.Clerk), default)).Value, async (_, sender) => await town.Service<RemoveSenderRule>().ExecuteAsync(new((string)sender, 0), town.ActorOf(Role.Clerk), default)),
        nameof(OpenRawMail) => new(name, async _ => await HeldAsync(), async (_, held) => await town.Service<OpenRawMail>().ExecuteAsync(new((Guid)held), town.ActorOf(Role.Clerk), default)),
        _ => new(name, _ => Task.FromResult<object>($"fallo{++number}@otro.example"), async (_, from) =>
        {
            var raw = Samples.SampleLetter.Write("plain", (string)from, town.Box.Address, "Fallo", "Hola");
            return await town.Service<BackOffice.Incidents.Mail.Intake.ReceiveMail>().ExecuteAsync(new(town.Arrived(System.Text.Encoding.UTF8.GetBytes(raw.ReplaceLineEndings("\r\n"))), town.Box), Actor.System("correo"), default);
        }),
    };

    private async Task<object> DiscardedAsync(Town _)
    {
        var held = await HeldAsync();
        await town.Service<DiscardMails>().ExecuteAsync(new([held]), town.ActorOf(Role.Clerk), default);
        return held;
    }

    /// <summary>A mail that names an incident of somebody else.</summary>
    private async Task<Guid> HeldAsync()
    {
        if (thread is null) (_, _, thread) = await town.ThreadAsync($"hilo{Guid.NewGuid():N}@correo.example");
        return (await town.WriteAsync($"nadie{Guid.NewGuid():N}@otro.example", $"Retenido {++number}", "Hola", $"References: {thread.NoticeId}\n")).Id!.Value;
    }

    private async Task<QuarantineCard> FindAsync(Guid id) => (await town.Service<QuarantineQueries>().FindAsync(Me, id, default))!;
}
