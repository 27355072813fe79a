using BackOffice.Incidents;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Console.Bulk;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Console;

public sealed class BulkTests(Town town) : IClassFixture<Town>
{
    private Actor Operator => town.ActorOf(Role.Operator);

    [Fact]
    public async Task Assign_SeveralAndTakenBack_AreWhatTheyWereWithBothInTheTimeline()
    {
        var ids = await LogAsync(3);
        var done = (await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(ids), null, Operator.Id), Operator, default)).Value;
        Assert.All(done.Rows, row => Assert.True(row.IsDone));
        Assert.Equal((IncidentState.Assigned, (Guid?)Operator.Id), await StateAsync(ids[0]));

        var undone = await UndoAsync(done);

        Assert.Equal(3, undone.Done.Count());
        Assert.Equal((IncidentState.New, null), await StateAsync(ids[0]));
        Assert.Equal(["Created", "Assignee", "TakenBack"], (await town.EntriesAsync(ids[0])).Select(entry => entry.Changes[0].Field));
        await town.AssertCountersAsync();
    }

    [Fact]
    public async Task Assign_OneThatStandsSoAlready_IsCountedApart()
    {
        var ids = await LogAsync(2);
        var assign = town.Service<AssignIncidents>();
        await assign.ExecuteAsync(new(await ChosenAsync(ids[..1]), null, Operator.Id), Operator, default);
        var done = (await assign.ExecuteAsync(new(await ChosenAsync(ids), null, Operator.Id), Operator, default)).Value;
        Assert.Equal((ids[1], ids[0]), (Assert.Single(done.Changed).Id, Assert.Single(done.Unchanged).Id));
        Assert.Empty(done.Left);
    }

    [Fact]
    public async Task Undo_OneThatChangedSince_IsLeftAndTold()
    {
        var ids = await LogAsync(2);
        var done = (await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(ids), null, Operator.Id), Operator, default)).Value;
        await using (var data = town.Data())
        {
            await data.Incidents.Where(row => row.Id == ids[0]).ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1));
        }

        var undone = await UndoAsync(done);

        Assert.Equal((ids[0], IncidentRefusals.ChangedSince), (undone.Left.Single().Id, undone.Left.Single().Refusal));
        Assert.Equal(IncidentState.Assigned, (await StateAsync(ids[0])).State);
        Assert.Equal(IncidentState.New, (await StateAsync(ids[1])).State);
    }

    [Fact]
    public async Task Close_OpenOnes_AreResolvedAndClosedAndComeBackWhole()
    {
        var ids = await LogAsync(2);
        var done = (await town.Service<CloseIncidents>().ExecuteAsync(new(ids, "Se ha reiniciado el servicio."), Operator, default)).Value;
        Assert.Equal((IncidentState.Closed, (Guid?)Operator.Id), await StateAsync(ids[0]));
        Assert.Contains(await town.EntriesAsync(ids[0]), entry => entry is { Kind: EntryKind.PublicReply, Text: "Se ha reiniciado el servicio." });

        await UndoAsync(done);

        var incident = await town.IncidentAsync(ids[0]);
        Assert.Equal((IncidentState.New, null, null, null), (incident.State, incident.AssigneeId, incident.ResolvedAt, incident.ClosedAt));
        Assert.Single(incident.ServiceEvents, entry => entry.Kind == Shared.Incidents.ServiceLevels.ServiceEventKind.Created);
        await town.AssertCountersAsync();
    }

    [Fact]
    public async Task Close_WithoutSayingWhat_LeavesOpenOnesAndSaysWhy()
    {
        var ids = await LogAsync(1);
        var done = (await town.Service<CloseIncidents>().ExecuteAsync(new(ids, " "), Operator, default)).Value;
        Assert.Equal(IncidentRefusals.TextMissing, done.Rows.Single().Refusal);
        Assert.Equal((IncidentState.New, null), await StateAsync(ids[0]));
    }

    [Fact]
    public async Task Close_OpenOnes_TellsTheirRequestersOnce()
    {
        var ids = await LogAsync(2);
        await town.Service<CloseIncidents>().ExecuteAsync(new(ids, "Se ha reiniciado el servicio."), Operator, default);
        await town.Service<CloseIncidents>().ExecuteAsync(new(ids, "Otra vez."), Operator, default);
        await using var data = town.Data();
        foreach (var id in ids)
        {
            var solution = (await town.EntriesAsync(id)).Single(entry => entry.Kind == EntryKind.PublicReply);
            Assert.Single(data.OutboxMessages.AsNoTracking().Where(row => row.RelatedId == solution.Id && row.Event == NoticeEvent.IncidentResolved));
        }
    }

    [Theory]
    [InlineData("Su cuenta es ES91 2100 0418 4502 0005 1332.", "Incidents.TextHasIban")]
    [InlineData("Ya consta con el DNI 12345678Z.", "Incidents.TextHasDocument")]
    public async Task Close_SolutionThatMustNotLeave_IsRefusedForAll(string solution, string refusal)
    {
        var ids = await LogAsync(1);
        Assert.Equal(refusal, (await town.Service<CloseIncidents>().ExecuteAsync(new(ids, solution), Operator, default)).Refusal.Code);
        Assert.Equal(IncidentState.New, (await StateAsync(ids[0])).State);
    }

    [Fact]
    public async Task Categorise_OneThatItIsNotFor_IsLeftAndTheOthersChange()
    {
        var ids = await LogAsync(2);
        await using (var data = town.Data())
        {
            await data.Incidents.Where(row => row.Id == ids[0]).ExecuteUpdateAsync(set => set.SetProperty(row => row.Kind, IncidentKind.Request));
        }

        var done = (await town.Service<CategoriseIncidents>().ExecuteAsync(new(ids, ShippedHelpDesk.CategoryId("ppmm-caida"), true), Operator, default)).Value;

        Assert.Equal(IncidentRefusals.KindNotAllowed, done.Left.Single().Refusal);
        Assert.Equal(ShippedHelpDesk.CategoryId("ppmm-caida"), (await town.IncidentAsync(ids[1])).CategoryId);
        Assert.Equal(ShippedHelpDesk.CategoryId("clave-perdida"), (await town.IncidentAsync(ids[0])).CategoryId);
    }

    [Fact]
    public async Task Categorise_OneWithAPriorityOfItsOwn_IsDueByThatPriority()
    {
        var (ids, category) = (await LogAsync(2), ShippedHelpDesk.CategoryId("ppmm-caida"));
        foreach (var id in ids) Assert.True((await town.Service<OverridePriority>().ExecuteAsync(new(id, 0, 4, "No corre prisa"), Operator, default)).IsDone);

        await town.Service<CategoriseIncidents>().ExecuteAsync(new([ids[0]], category, true), Operator, default);
        await town.Service<RecategoriseIncident>().ExecuteAsync(new(ids[1], 1, category, IncidentKind.Incident, [], true), Operator, default);

        var (several, single) = (await town.IncidentAsync(ids[0]), await town.IncidentAsync(ids[1]));
        Assert.Equal((category, category, 4), (several.CategoryId, single.CategoryId, several.Priority));
        Assert.NotNull(several.DueAt);
        Assert.Equal(single.DueAt - single.CreatedAt, several.DueAt - several.CreatedAt);
    }

    [Fact]
    public async Task Bulk_AHundred_TakesSixStatementsAtMostAndMoreAreRefused()
    {
        var ids = await LogAsync(100);
        var statements = await town.Statements.OfAsync(() => town.Service<CloseIncidents>().ExecuteAsync(new(ids, "Hecho."), Operator, default));
        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal(IncidentState.Closed, (await StateAsync(ids[99])).State);
        var refused = await town.Service<CloseIncidents>().ExecuteAsync(new([.. ids, Guid.NewGuid()], "Hecho."), Operator, default);
        Assert.Equal(IncidentRefusals.TooManyChosen, refused.Refusal);
        await town.AssertCountersAsync();
    }

    [Fact]
    public async Task Assign_OfAReservedTeam_IsUnknownToOthers()
    {
        var (member, other) = (town.NewActor(Role.Operator), town.NewActor(Role.Operator));
        var team = await town.AddReservedTeamAsync(member.Id);
        var ids = await LogAsync(1);
        Assert.Equal(IncidentRefusals.TeamUnknown, (await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(ids), team.Id, null), other, default)).Refusal);
        Assert.True((await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(ids), team.Id, null), member, default)).IsDone);
        Assert.Equal(Refusal.NotFound, (await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(ids), null, other.Id), other, default)).Value.Rows.Single().Refusal);
    }

    [Fact]
    public async Task Counters_UnderParallelWriters_AreThoseOfTheRows()
    {
        var ids = await LogAsync(12);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async writer =>
        {
            var random = new Random(writer);
            for (var i = 0; i < 6; i++)
            {
                List<Guid> some = [ids[random.Next(12)], ids[random.Next(12)]];
                _ = random.Next(3) switch
                {
                    0 => (Result)await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(some), null, Operator.Id), Operator, default),
                    1 => await town.Service<CloseIncidents>().ExecuteAsync(new(some, "Hecho."), Operator, default),
                    _ => await town.Service<CategoriseIncidents>().ExecuteAsync(new(some, ShippedHelpDesk.CategoryId("ppmm-caida"), true), Operator, default),
                };
            }
        }));
        await town.AssertCountersAsync();
    }

    [Fact]
    public async Task Assign_OneThatSomebodyElseTookMeanwhile_IsLeftToThem()
    {
        var quicker = town.NewActor(Role.Operator);
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        var ids = await LogAsync(2);
        var listed = await ChosenAsync(ids);
        await town.Service<AssignIncidents>().ExecuteAsync(new([listed[0]], null, quicker.Id), quicker, default);

        var done = (await town.Service<AssignIncidents>().ExecuteAsync(new(listed, null, Operator.Id), Operator, default)).Value;

        Assert.Equal((ids[0], IncidentRefusals.ChangedSince), (done.Left.Single().Id, done.Left.Single().Refusal));
        Assert.Equal(quicker.Id, (await StateAsync(ids[0])).Assignee);
        Assert.Equal(Operator.Id, (await StateAsync(ids[1])).Assignee);
    }

    [Fact]
    public async Task Assign_ToSomebodyWhoDoesNotWorkOnIncidents_IsRefused()
    {
        var administrator = town.NewActor(Role.Administrator);
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        var ids = await LogAsync(1);
        var desk = await town.Service<HelpDeskBook>().GetAsync(default);
        Assert.Equal(IncidentRefusals.AssigneeMissing, (await town.Service<AssignIncidents>().ExecuteAsync(new(await ChosenAsync(ids), null, administrator.Id), Operator, default)).Refusal);
        Assert.Equal(IncidentRefusals.AssigneeNotInTeam, desk.Check(null, administrator.Id));
        Assert.Equal("Administrator de prueba", desk.AssignmentOf(null, administrator.Id).Official);
    }

    private async Task<List<ChosenIncident>> ChosenAsync(List<Guid> ids)
    {
        await using var data = town.Data();
        var versions = await data.Incidents.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Version);
        return [.. ids.Select(id => new ChosenIncident(id, versions[id]))];
    }

    private async Task<BulkDone> UndoAsync(BulkDone done) =>
        (await town.Service<TakeBackBulk>().ExecuteAsync(new([.. done.Done.Select(row => new TakenBack(row.Id, row.Former!, row.VersionAfter))]), Operator, default)).Value;

    private async Task<List<Guid>> LogAsync(int count)
    {
        List<Guid> ids = [];
        for (var i = 0; i < count; i++) ids.Add((await town.LogAsync(actor: Operator)).Id);
        return ids;
    }

    private async Task<(IncidentState State, Guid? Assignee)> StateAsync(Guid id) => await town.IncidentAsync(id) is var incident ? (incident.State, incident.AssigneeId) : default;
}
