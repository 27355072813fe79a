using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Entities;
using BackOffice.Tests.Incidents.Teams;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Incidents;

public sealed class LogIncidentTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Log_FromACall_BelongsToTheTeamOfItsCategory()
    {
        var logged = await town.LogAsync();

        var incident = await town.IncidentAsync(logged.Id);
        Assert.Matches("^INC-2026-[0-9]{6}$", incident.Number);
        Assert.Equal(IncidentState.New, incident.State);
        Assert.Equal(ShippedHelpDesk.TeamId("soporte"), incident.TeamId);
        Assert.Null(incident.AssigneeId);
        Assert.Equal((Impact.Person, Urgency.Medium, 3), (incident.Impact, incident.Urgency, incident.Priority));
        var entry = Assert.Single(await town.EntriesAsync(logged.Id));
        Assert.Equal((1, EntryKind.Change, "Operator de prueba"), (entry.Number, entry.Kind, entry.AuthorName));
    }

    [Fact]
    public async Task Log_SolvedInTheCall_IsResolvedByWhoLoggedIt()
    {
        var actor = town.ActorOf(Role.Operator);
        var logged = await town.Service<LogIncident>().ExecuteAsync(new(Matters.Matter(), new("Se le explica cómo pedir otra.", 4, InCall: true)), actor, CancellationToken.None);

        var incident = await town.IncidentAsync(logged.Value.Id);
        Assert.Equal((IncidentState.Resolved, actor.Id, 4, true), (incident.State, incident.AssigneeId!.Value, incident.HandlingMinutes, incident.IsResolvedInCall));
    }

    [Fact]
    public async Task Log_ForAPersonTwice_IsOneRequester()
    {
        var person = town.EnterVerified();
        var matter = Matters.Matter() with { Requester = new(PersonId: person.Id) };
        var (first, second) = (await town.LogAsync(matter), await town.LogAsync(matter));

        var (one, two) = (await town.IncidentAsync(first.Id), await town.IncidentAsync(second.Id));
        Assert.Equal(one.RequesterId, two.RequesterId);
        Assert.Equal(person.Id, one.AffectedPersonId);
        Assert.True(two.Sequence > one.Sequence);
    }

    [Fact]
    public async Task Log_ForARequesterOfAnArchivedEntity_IsOfTheTownHall()
    {
        var entity = await town.EntityAsync();
        var first = await town.IncidentAsync((await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Pau Roig", EntityId: entity)) })).Id);
        Assert.Equal(entity, first.EntityId);
        Assert.True((await town.Service<ChangeEntity>().ExecuteAsync(new(entity, 0, "Entidad archivada", null, Archived: true), town.ActorOf(Role.Supervisor), default)).IsDone);

        var next = await town.LogAsync(Matters.Matter() with { Requester = new(RequesterId: first.RequesterId) });

        Assert.Null((await town.IncidentAsync(next.Id)).EntityId);
        var named = await town.Service<LogIncident>().ExecuteAsync(new(Matters.Matter() with { EntityId = entity }), town.ActorOf(Role.Operator), default);
        Assert.Equal([IncidentRefusals.EntityUnknown], named.Refusals);
    }

    [Fact]
    public async Task Log_WithEverythingWrong_SaysEachField()
    {
        var matter = Matters.Matter() with { Title = " ", Description = new string('a', 10_001), Kind = IncidentKind.Request, CategoryId = ShippedHelpDesk.CategoryId("problemas-pago") };
        var refused = await town.Service<LogIncident>().ExecuteAsync(new(matter), town.ActorOf(Role.Operator), CancellationToken.None);

        Assert.Equal([IncidentRefusals.TitleMissing, IncidentRefusals.DescriptionTooLong, IncidentRefusals.KindNotAllowed], refused.Refusals);
    }

    [Fact]
    public async Task Log_ANewRequester_TakesSixStatementsAtMost()
    {
        var actor = town.ActorOf(Role.Operator);
        await town.LogAsync();
        var statements = await town.Statements.OfAsync(() => town.LogAsync(Matters.Matter() with { GivesCode = true }, actor));
        Assert.InRange(statements.Count, 1, 6);
    }

    [Fact]
    public async Task Log_TheRequester_IsFoundByItsWords()
    {
        await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Àngela Peiró Núñez", null, "96 388 37 00")) });

        await using var data = town.Data();
        var terms = await data.RequesterTerms.Where(row => row.Term == "peiro" || row.Term == "963883700").Select(row => row.Term).ToListAsync();
        Assert.Equal(["963883700", "peiro"], terms.Order());
    }

    [Fact]
    public async Task Log_ByTheSameNameAndAddress_IsOneRequesterButNeverAPersonOfTheRegistry()
    {
        var matter = Matters.Matter() with { Requester = new(New: new("Blai Soler", "blai.soler@correo.example")) };
        var (first, again) = (await town.IncidentAsync((await town.LogAsync(matter)).Id), await town.IncidentAsync((await town.LogAsync(matter)).Id));
        var other = await town.IncidentAsync((await town.LogAsync(matter with { Requester = new(New: new("Blai Soler", "otro@correo.example")) })).Id);
        Assert.Equal(first.RequesterId, again.RequesterId);
        Assert.NotEqual(first.RequesterId, other.RequesterId);

        var person = town.EnterVerified();
        var known = await town.IncidentAsync((await town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) })).Id);
        var claims = await town.IncidentAsync((await town.LogAsync(Matters.Matter() with { Requester = new(New: new(person.Name.Full, person.Email)) })).Id);
        Assert.NotEqual(known.RequesterId, claims.RequesterId);
        Assert.Null(claims.AffectedPersonId);
    }
}
