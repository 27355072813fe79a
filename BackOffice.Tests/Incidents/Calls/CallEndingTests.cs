using BackOffice.Incidents;
using BackOffice.Incidents.Calls;
using BackOffice.Incidents.Calls.Callers;
using BackOffice.Incidents.Calls.Ending;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Drafts;
using BackOffice.Tests.Faults;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Calls;

public sealed class CallEndingTests(Town town) : IClassFixture<Town>
{
    private static readonly SolutionOrder Solution = new("Se le explica cómo pedir otra.", 4, InCall: true);

    private Task<Result<LoggedIncident>> LogAsync(LogIncidentRequest request, Actor? actor = null) => town.Service<LogIncident>().ExecuteAsync(request, actor ?? town.ActorOf(Role.Operator), CancellationToken.None);

    private async Task<LoggedIncident> DoneAsync(LogIncidentRequest request, Actor? actor = null)
    {
        var logged = await LogAsync(request, actor);
        Assert.True(logged.IsDone, logged.IsDone ? "" : logged.Refusal.Code);
        return logged.Value;
    }

    private Task<DraftView?> DraftAsync(Actor actor) => town.Service<DraftQueries>().FindAsync(actor, Draft.Call, CancellationToken.None);

    private async Task<Actor> WithDraftAsync()
    {
        var actor = town.NewActor(Role.Operator);
        Assert.True((await town.Service<SaveDraft>().ExecuteAsync(new(Draft.Call, "{}"), actor, CancellationToken.None)).IsDone);
        return actor;
    }

    [Fact]
    public async Task Log_Solved_IsResolvedInTheCallAndEndsTheDraft()
    {
        var actor = await WithDraftAsync();
        var call = await DoneAsync(new(Matters.Matter(), Solution), actor);

        var incident = await town.IncidentAsync(call.Id);
        Assert.Equal((IncidentState.Resolved, true, 4, actor.Id), (incident.State, incident.IsResolvedInCall, incident.HandlingMinutes, incident.AssigneeId!.Value));
        Assert.Null(call.AccessCode);
        Assert.Null(await DraftAsync(actor));
    }

    [Fact]
    public async Task Log_LeftOpenWithEMail_GivesNoCode() => Assert.Null((await DoneAsync(new(Matters.Matter()))).AccessCode);

    [Fact]
    public async Task Log_LeftOpenWithoutEMail_GivesACodeThatMatches()
    {
        var call = await DoneAsync(new(Matters.Matter() with { Requester = new(New: new("Sin Correo", null, "612 345 678")) }));
        var unidentified = await DoneAsync(new(Matters.Matter() with { Requester = null }) { IsUnidentified = true });

        var incident = await town.IncidentAsync(call.Id);
        Assert.True(AccessCode.Matches(incident.AccessCodeHash, call.AccessCode, call.Id));
        Assert.NotNull(unidentified.AccessCode);
        Assert.Equal(ShippedHelpDesk.TeamId("soporte"), incident.TeamId);
    }

    [Fact]
    public async Task Log_WithNothing_SaysEverythingAtOnceAndKeepsTheDraft()
    {
        var actor = await WithDraftAsync();
        var refused = await LogAsync(new(Matters.Matter("") with { Requester = null, CategoryId = null }, new("", 481)), actor);

        Assert.Equal([IncidentRefusals.CallerMissing, IncidentRefusals.TitleMissing, IncidentRefusals.TextMissing, IncidentRefusals.MinutesInvalid, IncidentRefusals.CategoryMissing], refused.Refusals);
        Assert.NotNull(await DraftAsync(actor));
    }

    [Fact]
    public async Task Log_InPerson_IsAnsweredAtOnceAndNamesNoLine()
    {
        var sheet = new CallSheet { Channel = IncidentChannel.InPerson, LineId = (await town.Service<HelpDeskBook>().GetAsync(default)).Lines.Keys.First(), PhoneReason = "No puede entrar", Title = "Viene al mostrador", CategoryId = ShippedHelpDesk.CategoryId("clave-perdida") };
        sheet.Caller = new(CallerKind.Unidentified, null, "", null, null);
        var order = CallOrder.Of(CallSheet.Read(sheet.Written())!, await town.Service<HelpDeskBook>().GetAsync(default), town.Now, isSolved: false);

        var incident = await town.IncidentAsync((await DoneAsync(order)).Id);
        Assert.Equal((IncidentChannel.InPerson, null, null), (incident.Channel, incident.LineId, incident.PhoneReason));
        Assert.Contains(incident.ServiceEvents, happened => happened.Kind == ServiceEventKind.FirstReply);
    }

    [Fact]
    public async Task Log_ForSomebodyElse_KeepsCallerAndAffectedApart()
    {
        var person = town.EnterVerified();
        var call = await DoneAsync(new(Matters.Matter() with { Requester = new(PersonId: person.Id), Caller = new(New: new("Su hija", null, "612 345 679")) }) { IsForOther = true });

        var incident = await town.IncidentAsync(call.Id);
        Assert.Equal(person.Id, incident.AffectedPersonId);
        Assert.NotNull(incident.CallerId);
        Assert.NotEqual(incident.RequesterId, incident.CallerId);
    }

    [Fact]
    public async Task Log_ForSomebodyElseUnnamed_IsRefusedAtBothFields()
    {
        var refused = await LogAsync(new(Matters.Matter() with { Requester = null }) { IsForOther = true });

        Assert.Equal(["Affected", "Requester"], refused.Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public async Task Log_UnderAMajor_HangsThereAndEndsTheDraftInSixStatements()
    {
        var major = await DoneAsync(new(Matters.Matter("No funciona la firma")) { DeclaresMajor = true });
        var actor = await WithDraftAsync();
        LoggedIncident? call = null;
        var statements = await town.Statements.OfAsync(async () => call = await DoneAsync(new(Matters.Matter()) { MajorId = major.Id }, actor));

        Assert.Equal(major.Id, (await town.IncidentAsync(call!.Id)).ParentId);
        Assert.True((await town.IncidentAsync(major.Id)).IsMajor);
        Assert.Null(await DraftAsync(actor));
        Assert.InRange(statements.Count, 1, 6);
    }

    [Fact]
    public async Task Log_UnderOneThatIsNotMajor_IsRefused()
    {
        var other = await town.LogAsync();
        Assert.Equal(IncidentRefusals.MajorEnded, (await LogAsync(new(Matters.Matter()) { MajorId = other.Id })).Refusal);
    }

    [Fact]
    public async Task Log_OfAPersonSolved_TakesSixStatements()
    {
        var (actor, person) = (await WithDraftAsync(), town.EnterVerified());
        var statements = await town.Statements.OfAsync(() => DoneAsync(new(Matters.Matter() with { Requester = new(PersonId: person.Id) }, Solution), actor));

        Assert.InRange(statements.Count, 1, 6);
    }

    [Fact]
    public async Task Log_FailingAnywhere_LeavesNothingBehind() => Assert.InRange(
        await FaultRun.RunAsync(town, new FaultCase(
            "LogIncident",
            async _ => await WithDraftAsync(),
            async (_, actor) => await LogAsync(new(Matters.Matter() with { Requester = new(New: new("Sin Correo", null, "612 345 678")) }), (Actor)actor))),
        4,
        8);
}
