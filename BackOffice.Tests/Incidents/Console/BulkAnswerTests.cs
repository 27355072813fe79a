using BackOffice.Components;
using BackOffice.Components.Controls;
using BackOffice.Components.Layout;
using BackOffice.Incidents;
using BackOffice.Incidents.Console;
using BackOffice.Incidents.Console.Bulk;
using BackOffice.Incidents.Console.Screen;
using BackOffice.Incidents.Portal;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Console;

/// <summary>What a bulk closing tells the requesters, and taking it back.</summary>
public sealed class BulkAnswerTests(Town town) : IClassFixture<Town>
{
    private Actor Operator => town.ActorOf(Role.Operator);

    [Fact]
    public async Task Close_OpenOne_IsToldOnceItCanNoLongerBeTakenBack()
    {
        var (id, _) = await CloseAsync();
        town.Clock.Advance(TimeSpan.FromSeconds(25));
        Assert.DoesNotContain(await LeaseAsync(), message => message.IncidentId == id && message.Event == NoticeEvent.IncidentResolved);
        town.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Contains(await LeaseAsync(), message => message.IncidentId == id && message.Event == NoticeEvent.IncidentResolved);
    }

    [Fact]
    public async Task Undo_BeforeTheAnswerLeft_NeverSendsItAndSaysSo()
    {
        var (id, done) = await CloseAsync();

        var undone = await UndoAsync(done);

        Assert.Empty(undone.Told);
        Assert.Equal(NoticeState.Expired, (await AnswerAsync(id)).State);
        Assert.Equal(nameof(TakenBackAnswer.NotSent), await SaidAsync(id));
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(await LeaseAsync(), message => message.IncidentId == id && message.Event == NoticeEvent.IncidentResolved);
    }

    [Fact]
    public async Task Undo_BeforeTheAnswerLeft_TakesItFromWhatTheRequesterReads()
    {
        var logged = await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Pau Serra Mas", null, "612 345 679")) }, Operator);
        var done = (await town.Service<CloseIncidents>().ExecuteAsync(new([logged.Id], "Se ha reiniciado el servicio."), Operator, default)).Value;
        Assert.Contains("Se ha reiniciado el servicio.", await ReadAsync());

        await UndoAsync(done);

        Assert.DoesNotContain("Se ha reiniciado el servicio.", await ReadAsync());

        async Task<List<string?>> ReadAsync() =>
            [.. (await town.Service<PublicIncidentQueries>().StatusAsync(Actor.Portal(Guid.NewGuid(), "test", null), logged.Number, logged.AccessCode, default))!.Status.History.Select(told => told.Text)];
    }

    [Fact]
    public void Undone_WithAnAnswerThatLeft_IsSaidAndStays()
    {
        var (toasts, words) = (new Toasts(), town.Service<IStringLocalizer<ConsoleTexts>>());
        var row = new BulkRow(Guid.NewGuid(), "INC-2026-000123", null, null, 1);
        BulkTold.Tell(toasts, words, town.Service<RefusalTexts>(), new BulkDone([row]) { Told = [row.Number] }, "Undone", null);
        var told = Assert.Single(toasts.Shown, toast => toast.Tone == Tone.Wrong).Text;
        Assert.Equal(words["Left", row.Number, words["Undone.Told"].Value].Value, told);
    }

    [Fact]
    public async Task Undo_AfterTheAnswerLeft_SaysThatItCannotBeTakenBack()
    {
        var (id, done) = await CloseAsync();
        await using (var data = town.Data())
        {
            (await data.OutboxMessages.SingleAsync(row => row.IncidentId == id && row.Event == NoticeEvent.IncidentResolved)).MarkSent(town.Clock.GetUtcNow().UtcDateTime);
            await data.SaveChangesAsync();
        }

        var undone = await UndoAsync(done);

        Assert.Equal([(await town.IncidentAsync(id)).Number], undone.Told);
        Assert.Equal(NoticeState.Sent, (await AnswerAsync(id)).State);
        Assert.Equal(nameof(TakenBackAnswer.Sent), await SaidAsync(id));
    }

    [Fact]
    public async Task Undo_AnsweredOnlyByTheClosing_PromisesTheFirstReplyAgain()
    {
        var id = (await town.LogAsync(Matters.Matter() with { Channel = IncidentChannel.Email }, Operator)).Id;
        var before = await town.IncidentAsync(id);

        await UndoAsync((await town.Service<CloseIncidents>().ExecuteAsync(new([id], "Hecho."), Operator, default)).Value);

        var after = await town.IncidentAsync(id);
        Assert.DoesNotContain(after.ServiceEvents, happened => happened.Kind == ServiceEventKind.FirstReply);
        Assert.NotNull(before.DueAt);
        Assert.Equal((before.DueAt, before.WarnAt, before.AnsweredInTime, before.ResolvedInTime), (after.DueAt, after.WarnAt, after.AnsweredInTime, after.ResolvedInTime));
    }

    [Fact]
    public async Task Undo_SolvedOneThatWasClosed_LeavesWhatItsRequesterWasToldThen()
    {
        var (id, _) = await CloseAsync();
        await using (var data = town.Data())
        {
            await data.Incidents.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, IncidentState.Resolved));
        }

        await UndoAsync((await town.Service<CloseIncidents>().ExecuteAsync(new([id], null), Operator, default)).Value);

        Assert.Equal(NoticeState.Pending, (await AnswerAsync(id)).State);
        Assert.Equal("", await SaidAsync(id));
    }

    [Fact]
    public async Task Undo_AHundredClosings_TakesSixStatementsAtMost()
    {
        List<Guid> ids = [];
        for (var i = 0; i < 100; i++) ids.Add((await town.LogAsync(actor: Operator)).Id);
        var done = (await town.Service<CloseIncidents>().ExecuteAsync(new(ids, "Hecho."), Operator, default)).Value;
        var statements = await town.Statements.OfAsync(() => UndoAsync(done));
        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal(NoticeState.Expired, (await AnswerAsync(ids[99])).State);
    }

    private async Task<(Guid Id, BulkDone Done)> CloseAsync()
    {
        var id = (await town.LogAsync(actor: Operator)).Id;
        return (id, (await town.Service<CloseIncidents>().ExecuteAsync(new([id], "Se ha reiniciado el servicio."), Operator, default)).Value);
    }

    private async Task<BulkDone> UndoAsync(BulkDone done) =>
        (await town.Service<TakeBackBulk>().ExecuteAsync(new([.. done.Done.Select(row => new TakenBack(row.Id, row.Former!, row.VersionAfter))]), Operator, default)).Value;

    private Task<IReadOnlyList<OutboxMessage>> LeaseAsync() => town.Service<OutboxLease>().TakeAsync(Guid.NewGuid(), default);

    private async Task<OutboxMessage> AnswerAsync(Guid id)
    {
        await using var data = town.Data();
        return await data.OutboxMessages.AsNoTracking().SingleAsync(row => row.IncidentId == id && row.Event == NoticeEvent.IncidentResolved);
    }

    private async Task<string?> SaidAsync(Guid id) => (await town.EntriesAsync(id)).SelectMany(entry => entry.Changes).Single(change => change.Field == Incident.TakenBack).After;
}
