using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Entities;
using BackOffice.Incidents.Lines;
using BackOffice.Incidents.Teams;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Teams;

public sealed class TeamTests(Town town) : IClassFixture<Town>
{
    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    [Fact]
    public async Task Change_Members_KeepsWhoStays()
    {
        var (one, two, three) = (town.NewActor(Role.Clerk).Id, town.NewActor(Role.Operator).Id, town.NewActor(Role.Clerk).Id);
        var team = await town.TeamAsync(HelpDeskSteps.Values(members: [one, two]));
        var values = new TeamValues(team.Name, " atencion@Ayto.example ", true, [new(two, true), new(three, false), new(three, false)]);
        Assert.True((await town.Service<ChangeTeam>().ExecuteAsync(new(team.Id, team.Version, values), Supervisor, default)).IsDone);
        var changed = await town.TeamAsync(team.Id);
        Assert.Equal(new HashSet<(Guid, bool)> { (two, true), (three, false) }, changed.Members.Select(member => (member.OfficialId, member.IsLead)).ToHashSet());
        Assert.Equal(("atencion@ayto.example", true), (changed.Email, changed.IsReserved));

        // only members change: the second writer is told all the same
        Assert.True((await town.Service<ChangeTeam>().ExecuteAsync(new(team.Id, changed.Version, values with { Members = [new(two, true)] }), Supervisor, default)).IsDone);
        Assert.Equal([Refusal.Conflict], (await town.Service<ChangeTeam>().ExecuteAsync(new(team.Id, changed.Version, values), Supervisor, default)).Refusals);
    }

    [Fact]
    public async Task Create_EverythingWrong_SaysEachField()
    {
        var refused = await town.Service<CreateTeam>().ExecuteAsync(new(new(new('a', 81), "no es correo", false, [new(Guid.NewGuid(), true)])), Supervisor, default);
        Assert.Equal([HelpDeskRefusals.NameTooLong, HelpDeskRefusals.EmailInvalid, HelpDeskRefusals.OfficialUnknown], refused.Refusals);
        var taken = await town.Service<CreateTeam>().ExecuteAsync(new(HelpDeskSteps.Values("Firma y certificados")), Supervisor, default);
        Assert.Equal([HelpDeskRefusals.NameTaken], taken.Refusals);
    }

    [Fact]
    public async Task Archive_ATeamThatCategoriesUse_NamesOne()
    {
        var used = await town.TeamAsync(ShippedHelpDesk.TeamId("tesoreria"));
        var refused = await town.Service<ArchiveTeam>().ExecuteAsync(new(used.Id, used.Version, true), Supervisor, default);
        Assert.Equal("HelpDesk.TeamInUse", refused.Refusal.Code);
        Assert.Contains("Problemas con el pago", refused.Refusal.Arguments[0]);
        var free = await town.TeamAsync(HelpDeskSteps.Values());
        Assert.True((await town.Service<ArchiveTeam>().ExecuteAsync(new(free.Id, free.Version, true), Supervisor, default)).IsDone);
        Assert.True((await town.TeamAsync(free.Id)).IsArchived);
    }

    [Fact]
    public async Task Entity_EnteredChangedAndArchived_KeepsItsRules()
    {
        var create = town.Service<CreateEntity>();
        Assert.Equal([HelpDeskRefusals.NameMissing, HelpDeskRefusals.Dir3Invalid], (await create.ExecuteAsync(new(" ", "123"), Supervisor, default)).Refusals);
        Assert.Equal([HelpDeskRefusals.NameTooLong], (await create.ExecuteAsync(new(new('a', 101), null), Supervisor, default)).Refusals);
        var made = await create.ExecuteAsync(new("Ayuntamiento de Bétera", " l01460704 "), Supervisor, default);
        Assert.Equal([HelpDeskRefusals.NameTaken], (await create.ExecuteAsync(new("Ayuntamiento de Bétera", null), Supervisor, default)).Refusals);
        Assert.True((await town.Service<ChangeEntity>().ExecuteAsync(new(made.Value, 0, "Bétera", "L01460704", true), Supervisor, default)).IsDone);
        Assert.Equal([Refusal.Conflict], (await town.Service<ChangeEntity>().ExecuteAsync(new(made.Value, 0, "Otra", null, false), Supervisor, default)).Refusals);
        var desk = await town.Service<EntityQueries>().ListAsync(Supervisor, default);
        var entity = desk.Entities.Single(row => row.Id == made.Value);
        Assert.Equal(("Bétera", "L01460704", true), (entity.Name, entity.Dir3, entity.IsArchived));
        Assert.Equal([HelpDeskRefusals.EntityUnknown], (await town.Service<SetOfficialEntities>().ExecuteAsync(new(Supervisor.Id, [], [made.Value]), Supervisor, default)).Refusals);
    }

    [Fact]
    public async Task OfficialEntities_ReadBeforeAnother_IsTold()
    {
        var (official, one, two) = (town.NewActor(Role.Clerk).Id, await town.EntityAsync(), await town.EntityAsync());
        await town.LimitAsync(official, [], one);
        Assert.Equal([Refusal.Conflict], (await town.Service<SetOfficialEntities>().ExecuteAsync(new(official, [], [two]), Supervisor, default)).Refusals);
        await town.LimitAsync(official, [one], one, two);
        var desk = await town.Service<EntityQueries>().ListAsync(Supervisor, default);
        Assert.Equal(new HashSet<Guid> { one, two }, desk.Restricted.Single(row => row.OfficialId == official).EntityIds.ToHashSet());
    }

    [Fact]
    public async Task Line_Bounds_AreRefusedAtTheirField()
    {
        var refused = await town.Service<CreateLine>().ExecuteAsync(new(new("", "abc", new('a', 501)) { NumberOutside = "x", NumberAbroad = "++34" }), Supervisor, default);
        Assert.Equal(["Name", "Number", "NumberOutside", "NumberAbroad", "Rule"], refused.Refusals.Select(refusal => refusal.Field));
        Assert.Equal([HelpDeskRefusals.CalendarUnknown], (await town.Service<CreateLine>().ExecuteAsync(new(new("Otra", "010", "") { CalendarId = Guid.NewGuid() }), Supervisor, default)).Refusals);
        var made = await town.Service<CreateLine>().ExecuteAsync(new(new("Nocturna", " 96 000 00 00 ", "Urgencias") { CalendarId = ShippedCalendars.PhoneService }), Supervisor, default);
        Assert.True((await town.Service<ChangeLine>().ExecuteAsync(new(made.Value, 0, new("Nocturna", "+34 96 000 00 00", "Solo urgencias"), true), Supervisor, default)).IsDone);
        var line = (await town.Service<LineQueries>().ListAsync(Supervisor, default)).Single(row => row.Id == made.Value);
        Assert.Equal(("+34 96 000 00 00", "Solo urgencias", true, 3), (line.Number, line.Rule, line.IsArchived, line.Position));
    }

    [Fact]
    public async Task Statements_OfCommandsAndPages_AreFew()
    {
        var (one, two) = (town.NewActor(Role.Clerk).Id, town.NewActor(Role.Clerk).Id);
        var team = await town.TeamAsync(HelpDeskSteps.Values(members: [one]));
        var changed = await town.Statements.OfAsync(() => town.Service<ChangeTeam>().ExecuteAsync(new(team.Id, team.Version, HelpDeskSteps.Values(members: [two])), Supervisor, default));
        Assert.True(changed.Count <= 6, string.Join("\n", changed));
        foreach (var page in new Func<Task>[] { () => town.Service<TeamQueries>().ListAsync(Supervisor, default), () => town.Service<EntityQueries>().ListAsync(Supervisor, default), () => town.Service<LineQueries>().ListAsync(Supervisor, default) })
        {
            await page();
            Assert.InRange((await town.Statements.OfAsync(page)).Count, 1, 2);
        }
    }

    [Fact]
    public async Task Entities_OfWhoWorksForSomeOnly_AreNotWidened()
    {
        var (restricted, other) = (town.NewActor(Role.Supervisor), town.NewActor(Role.Clerk).Id);
        var (mine, foreign) = (await town.EntityAsync(), await town.EntityAsync());
        await town.LimitAsync(restricted.Id, [], mine);
        Assert.Equal(Refusal.Forbidden, (await SetAsync(restricted.Id, [mine])).Refusal);
        Assert.Equal(Refusal.Forbidden, (await SetAsync(other, [], foreign)).Refusal);
        Assert.True((await SetAsync(other, [], mine)).IsDone);
        Assert.Equal(Refusal.Forbidden, (await SetAsync(other, [mine])).Refusal);

        Task<Result> SetAsync(Guid official, IReadOnlyList<Guid> former, params Guid[] entities) => town.Service<SetOfficialEntities>().ExecuteAsync(new(official, former, entities), restricted, default);
    }
}
