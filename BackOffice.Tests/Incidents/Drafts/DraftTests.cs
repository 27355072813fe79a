using BackOffice.Incidents.Drafts;
using BackOffice.Tests.Faults;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Audit;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Drafts;

public sealed class DraftTests(Town town) : IClassFixture<Town>
{
    private static CancellationToken None => CancellationToken.None;

    private Task SaveAsync(Actor actor, string content, string subject = Draft.Call) => AssertDoneAsync(town.Service<SaveDraft>().ExecuteAsync(new(subject, content), actor, None));

    private Task<DraftView?> FindAsync(Actor actor, string subject = Draft.Call) => town.Service<DraftQueries>().FindAsync(actor, subject, None);

    private static async Task AssertDoneAsync(Task<Shared.Common.Result> done) => Assert.True((await done).IsDone);

    [Fact]
    public async Task Save_Twice_KeepsTheLastAndWhenItBegan()
    {
        var actor = town.NewActor(Role.Operator);
        await SaveAsync(actor, "uno");
        var began = town.Now;
        town.Clock.Advance(TimeSpan.FromMinutes(3));
        await SaveAsync(actor, "dos");

        Assert.Equal(new DraftView("dos", began, town.Now), await FindAsync(actor));
    }

    [Fact]
    public async Task Find_OfAnotherOfficialOrSubject_FindsNothing()
    {
        var actor = town.NewActor(Role.Operator);
        await SaveAsync(actor, "mío");

        Assert.Null(await FindAsync(town.NewActor(Role.Operator)));
        Assert.Null(await FindAsync(actor, Draft.ReplyTo(Guid.NewGuid())));
    }

    [Fact]
    public async Task Discard_LeavesTheOthers()
    {
        var actor = town.NewActor(Role.Operator);
        var reply = Draft.ReplyTo(Guid.NewGuid());
        await SaveAsync(actor, "llamada");
        await SaveAsync(actor, "respuesta", reply);

        await AssertDoneAsync(town.Service<DiscardDraft>().ExecuteAsync(new(Draft.Call), actor, None));

        Assert.Null(await FindAsync(actor));
        Assert.NotNull(await FindAsync(actor, reply));
    }

    [Fact]
    public async Task Save_Quietly_WritesNoLineAndTakesThreeStatements()
    {
        var actor = town.NewActor(Role.Operator);
        var before = await LinesAsync();
        var statements = await town.Statements.OfAsync(() => SaveAsync(actor, "x"));

        Assert.InRange(statements.Count, 1, 3);
        Assert.Equal(before, await LinesAsync());
    }

    [Fact]
    public async Task Save_TooLong_IsRefused()
    {
        var refused = await town.Service<SaveDraft>().ExecuteAsync(new(Draft.Call, new string('a', Draft.Longest + 1)), town.ActorOf(Role.Operator), None);
        Assert.Equal(IncidentRefusals.DraftTooLong, refused.Refusal);
    }

    [Fact]
    public async Task Purge_AfterThirtyDays_ForgetsIt()
    {
        var (old, recent) = (town.NewActor(Role.Operator), town.NewActor(Role.Operator));
        await SaveAsync(old, "viejo");
        town.Clock.Advance(TimeSpan.FromDays(Draft.DaysKept));
        recent = town.NewActor(Role.Operator);
        await SaveAsync(recent, "nuevo");
        town.Clock.Advance(TimeSpan.FromSeconds(1));

        await town.Service<PurgeDrafts>().RunAsync(None);

        await using var data = town.Data();
        var kept = await data.Set<Draft>().Select(draft => draft.OfficialId).ToListAsync();
        Assert.DoesNotContain(old.Id, kept);
        Assert.Contains(recent.Id, kept);
    }

    [Fact]
    public async Task Save_FailingAnywhere_LeavesNothing() => Assert.InRange(
        await FaultRun.RunAsync(town, new FaultCase(
            "SaveDraft",
            _ => Task.FromResult<object>(town.NewActor(Role.Operator)),
            async (_, actor) => await town.Service<SaveDraft>().ExecuteAsync(new(Draft.Call, "x"), (Actor)actor, None))
        { LeavesALine = false }),
        2,
        4);

    private async Task<int> LinesAsync()
    {
        await using var data = town.Data();
        return await data.AuditEntries.CountAsync();
    }
}
