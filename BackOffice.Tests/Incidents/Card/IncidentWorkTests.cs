using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

public sealed class IncidentWorkTests(Town town) : IClassFixture<Town>
{
    private Actor Me => town.ActorOf(Role.Operator);

    [Fact]
    public async Task Start_OfNobody_BecomesMine()
    {
        var incident = await town.StartedAsync(Me);
        Assert.Equal((IncidentState.InProgress, Me.Id), (incident.State, incident.AssigneeId!.Value));
        Assert.Equal(["Assignee", "State"], (await town.EntriesAsync(incident.Id))[^1].Changes.Select(change => change.Field));
    }

    [Fact]
    public async Task Assign_OutsideTheTeam_IsRefused()
    {
        var (member, incident) = (town.NewActor(Role.Operator), await town.OpenAsync());
        var team = Guid.NewGuid();
        await using (var data = town.Data())
        {
            var row = Team.Create(team, new($"Equipo {team:N}", null, false));
            row.SetMembers([new(team, member.Id, false)]);
            data.Add(row);
            await data.SaveChangesAsync();
        }

        town.Clock.Advance(TimeSpan.FromMinutes(2));
        var refused = await town.Service<AssignIncident>().ExecuteAsync(new(incident.Id, incident.Version, team, Me.Id), Me, default);
        Assert.Equal(IncidentRefusals.AssigneeNotInTeam, refused.Refusal);
        Assert.Equal(IncidentRefusals.TeamUnknown, (await town.Service<AssignIncident>().ExecuteAsync(new(incident.Id, incident.Version, Guid.NewGuid(), null), Me, default)).Refusal);
        CardSteps.AssertDone(await town.Service<AssignIncident>().ExecuteAsync(new(incident.Id, incident.Version, team, member.Id), Me, default));
        Assert.Equal(IncidentState.Assigned, (await town.IncidentAsync(incident.Id)).State);
    }

    [Fact]
    public async Task Change_OverWhatAnotherChanged_IsAConflict()
    {
        var incident = await town.StartedAsync(Me);
        CardSteps.AssertDone(await town.Service<WeighIncident>().ExecuteAsync(new(incident.Id, incident.Version, Impact.Service, Urgency.High), Me, default));
        var late = await town.Service<CancelIncident>().ExecuteAsync(new(incident.Id, incident.Version, "Ya no"), town.ActorOf(Role.Clerk), default);
        Assert.Equal(Refusal.Conflict, late.Refusal);
        Assert.Equal((IncidentState.InProgress, 2), ((await town.IncidentAsync(incident.Id)).State, (await town.IncidentAsync(incident.Id)).Priority));
    }

    [Fact]
    public async Task Override_ThenWeigh_ReasonComesAndGoes()
    {
        var incident = await town.OpenAsync();
        Assert.Equal(IncidentRefusals.ReasonMissing, (await town.Service<OverridePriority>().ExecuteAsync(new(incident.Id, incident.Version, 1, " "), Me, default)).Refusal);
        CardSteps.AssertDone(await town.Service<OverridePriority>().ExecuteAsync(new(incident.Id, incident.Version, 1, "Hay pleno"), Me, default));
        incident = await town.IncidentAsync(incident.Id);
        Assert.Equal((1, "Hay pleno"), (incident.Priority, incident.PriorityReason));
    }

    [Fact]
    public async Task RecategoriseIncident_TakingTheTeam_LeavesTheAssignee()
    {
        var incident = await town.StartedAsync(Me);
        CardSteps.AssertDone(await town.Service<RecategoriseIncident>().ExecuteAsync(new(incident.Id, incident.Version, ShippedHelpDesk.CategoryId("problemas-pago"), IncidentKind.Incident, [new("mensaje-error", "Mensaje de error", "Error 45")], TakesTeam: true), Me, default));
        var changed = await town.IncidentAsync(incident.Id);
        Assert.Equal((ShippedHelpDesk.TeamId("tesoreria"), null), (changed.TeamId!.Value, changed.AssigneeId));
        var entry = (await town.EntriesAsync(incident.Id))[^1].Changes;
        Assert.Contains(entry, change => change is { Field: "Category", After: not null });
        Assert.Equal(IncidentRefusals.CategoryMissing, (await town.Service<RecategoriseIncident>().ExecuteAsync(new(incident.Id, changed.Version, null, IncidentKind.Incident, null, true), Me, default)).Refusal);
        Assert.Equal(IncidentRefusals.KindNotAllowed, (await town.Service<RecategoriseIncident>().ExecuteAsync(new(incident.Id, changed.Version, ShippedHelpDesk.CategoryId("alta-usuarios-ppmm"), IncidentKind.Incident, [], true), Me, default)).Refusal);
    }

    [Fact]
    public async Task Correct_RequesterAndPerson_AreNamedInTheTimeline()
    {
        var (incident, person) = (await town.OpenAsync(), town.EnterVerified());
        CardSteps.AssertDone(await town.Service<CorrectIncident>().ExecuteAsync(
            new(incident.Id, incident.Version) { Title = "Otro resumen", Requester = new(New: new("Eva Soler", null, "612 000 111")), AffectedPersonId = person.Id }, Me, default));
        var changed = await town.IncidentAsync(incident.Id);
        Assert.Equal(("Otro resumen", person.Id), (changed.Title, changed.AffectedPersonId!.Value));
        var told = (await town.EntriesAsync(incident.Id))[^1].Changes;
        Assert.Contains(new FieldChange("Requester", "Rosa Ferrer Mas", "Eva Soler"), told);
        Assert.Contains(new FieldChange("AffectedPerson", null, person.Name.Full), told);
        Assert.Equal(IncidentRefusals.AffectedUnknown, (await town.Service<CorrectIncident>().ExecuteAsync(new(incident.Id, changed.Version) { Title = "x", AffectedPersonId = Guid.NewGuid() }, Me, default)).Refusal);
    }

    [Fact]
    public async Task Commands_TakeSixStatementsAtMost()
    {
        var (me, person) = (Me, town.EnterVerified());
        await town.StartedAsync(me);
        var (one, two, three, four) = (await town.OpenAsync(), await town.OpenAsync(), await town.OpenAsync(), await town.StartedAsync(me));
        await AtMostSixAsync(() => town.Service<StartIncident>().ExecuteAsync(new(one.Id, one.Version), me, default));
        await AtMostSixAsync(() => town.Service<AssignIncident>().ExecuteAsync(new(two.Id, two.Version, two.TeamId, me.Id), me, default));
        await AtMostSixAsync(() => town.Service<CorrectIncident>().ExecuteAsync(new(three.Id, three.Version) { Title = "x", Requester = new(PersonId: person.Id), AffectedPersonId = person.Id }, me, default));
        await AtMostSixAsync(() => town.Service<WeighIncident>().ExecuteAsync(new(four.Id, four.Version, Impact.Service, Urgency.High), me, default));
    }

    [Fact]
    public async Task GiveCode_BySms_IsShownOnceAndSent()
    {
        var incident = await town.OpenAsync(Matters.Matter() with { Requester = new(New: new("Pau Roig", null, "612 345 999")) });
        var given = await town.Service<GiveAccessCode>().ExecuteAsync(new(incident.Id, incident.Version, BySms: true), Me, default);
        Assert.True(AccessCode.Matches((await town.IncidentAsync(incident.Id)).AccessCodeHash, given.Value, incident.Id));
        var notice = Assert.Single(await town.NoticesOfAsync(incident.Id));
        Assert.Equal(("+34612345999", true, null), (notice.Recipient, notice.IsSecret, notice.Body));
        await using var data = town.Data();
        Assert.False(await data.AuditEntries.AnyAsync(entry => entry.Changes!.Contains(given.Value)));

        var landline = await town.OpenAsync(Matters.Matter() with { Requester = new(New: new("Pau Roig", null, "96 388 37 00")) });
        Assert.Equal(IncidentRefusals.NoMobile, (await town.Service<GiveAccessCode>().ExecuteAsync(new(landline.Id, landline.Version, BySms: true), Me, default)).Refusal);
    }

    private async Task AtMostSixAsync(Func<Task<Result>> command)
    {
        Result? result = null;
        var statements = await town.Statements.OfAsync(async () => result = await command());
        CardSteps.AssertDone(result!);
        Assert.True(statements.Count <= 6, string.Join("\n---\n", statements));
    }
}
