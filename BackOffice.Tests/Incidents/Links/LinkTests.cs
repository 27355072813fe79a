using BackOffice.Incidents;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.Sides;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Links;

public sealed class LinkTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Link_AsDuplicate_IsSeenFromBothSides()
    {
        var (one, other) = (await town.LogAsync(), await town.LogAsync());
        Assert.True((await LinkAsync(one, other, IncidentLinkKind.Duplicate)).IsDone);

        Assert.Equal((other.Number, IncidentRelation.DuplicateOf), Seen(await SidesAsync(one)));
        Assert.Equal((one.Number, IncidentRelation.Duplicate), Seen(await SidesAsync(other)));
        Assert.Equal(new FieldChange("HasDuplicate", null, one.Number), Assert.Single((await town.EntriesAsync(other.Id))[^1].Changes));
    }

    [Fact]
    public async Task Link_Twice_IsRefusedWhicheverWay()
    {
        var (one, other) = (await town.LogAsync(), await town.LogAsync());
        await LinkAsync(one, other, IncidentLinkKind.Related);
        Assert.Equal(LinkRefusals.LinkTaken, (await LinkAsync(other, one, IncidentLinkKind.Related)).Refusal);
        Assert.Equal(LinkRefusals.LinkWithItself, (await LinkAsync(one, one, IncidentLinkKind.Related)).Refusal);
        Assert.Equal(LinkRefusals.LinkKindInvalid, (await LinkAsync(one, await town.LogAsync(), IncidentLinkKind.Follows)).Refusal);
    }

    [Fact]
    public async Task Unlink_FromTheOtherSide_TakesItBack()
    {
        var (one, other) = (await town.LogAsync(), await town.LogAsync());
        await LinkAsync(one, other, IncidentLinkKind.Related);
        Assert.True((await town.Service<UnlinkIncidents>().ExecuteAsync(new(other.Id, one.Id), town.ActorOf(Role.Clerk), default)).IsDone);
        Assert.Empty((await SidesAsync(one)).Related);
        Assert.Equal(Refusal.NotFound, (await town.Service<UnlinkIncidents>().ExecuteAsync(new(other.Id, one.Id), town.ActorOf(Role.Clerk), default)).Refusal);
    }

    [Fact]
    public async Task Link_WithOneOutOfScope_SaysOnlyThatItIsMissing()
    {
        var (one, hidden) = (await town.LogAsync(), await town.LogAsync());
        await LinkAsync(one, hidden, IncidentLinkKind.Related);
        await town.ReserveAsync(hidden.Id);
        var actor = town.NewActor(Role.Operator);
        Assert.Equal(LinkRefusals.TargetMissing, (await town.Service<LinkIncidents>().ExecuteAsync(new((await town.LogAsync()).Id, hidden.Id, IncidentLinkKind.Related), actor, default)).Refusal);

        await using var data = town.Data();
        var scope = (await town.Service<HelpDeskBook>().GetAsync(default)).Teams.Values.Where(team => team.IsReserved).Select(team => team.Id).ToList();
        var sides = await IncidentSideReading.ReadAsync(data, one.Id, [], new IncidentScope(actor.Id, [], scope, []), default);
        Assert.Null(Assert.Single(sides.Related).Title);
    }

    [Fact]
    public async Task Find_ByNumberWordsOrNothing_FindsTheOther()
    {
        var person = town.EnterVerified();
        var (mine, other) = (await town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) }), await town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) }));
        var named = await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Zoraida Ximénez Quart", null, "96 288 11 22")) });

        Assert.Equal([other.Number], await FindAsync(mine.Id, null));
        Assert.Equal([named.Number], await FindAsync(mine.Id, named.Number.ToLowerInvariant()));
        Assert.Equal([named.Number], await FindAsync(mine.Id, named.Number.Split('-')[^1].TrimStart('0')));
        Assert.Equal([named.Number], await FindAsync(mine.Id, "ximen zorai"));
        Assert.Empty(await FindAsync(mine.Id, "nadie que se llame así"));
    }

    [Fact]
    public async Task Read_Everything_TakesTwoStatements()
    {
        var logged = await town.LogAsync();
        await LinkAsync(logged, await town.LogAsync(), IncidentLinkKind.Related);
        await using var data = town.Data();
        var statements = await town.Statements.OfAsync(() => IncidentSideReading.ReadAsync(data, logged.Id, [], IncidentScope.Whole, default));
        Assert.Equal(2, statements.Count);
    }

    [Theory]
    [InlineData("INC-2026-000123", "INC-2026-000123")]
    [InlineData("inc 2025/7", "INC-2025-000007")]
    [InlineData("123", "INC-2026-000123")]
    [InlineData("0", null)]
    [InlineData("612 345 678", null)]
    [InlineData("12345678Z", null)]
    [InlineData(null, null)]
    public void Number_AsPeopleSayIt_IsRead(string? typed, string? number) => Assert.Equal(number, IncidentNumber.Read(typed, 2026));

    private Task<Result> LinkAsync(LoggedIncident one, LoggedIncident other, IncidentLinkKind kind) => town.Service<LinkIncidents>().ExecuteAsync(new(one.Id, other.Id, kind), town.ActorOf(Role.Operator), default);

    private Task<IncidentSides> SidesAsync(LoggedIncident incident) => town.SidesAsync(incident.Id);

    private static (string Number, IncidentRelation Relation) Seen(IncidentSides sides) => (Assert.Single(sides.Related).Number, sides.Related[0].Relation);

    private async Task<string[]> FindAsync(Guid incident, string? typed) => [.. (await town.Service<TargetQueries>().FindAsync(town.ActorOf(Role.Clerk), incident, typed, default)).Select(row => row.Number)];
}
