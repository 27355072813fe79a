using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Drafts;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

public sealed class ReplyTests(Town town) : IClassFixture<Town>
{
    private Actor Me => town.ActorOf(Role.Operator);

    [Fact]
    public async Task Reply_ToSomebodyWithEmail_IsSentWithTheEntry()
    {
        var incident = await town.StartedAsync(Me);
        await town.Service<SaveDraft>().ExecuteAsync(new(Draft.ReplyTo(incident.Id), "Reply\n1\nHola"), Me, default);
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, " Pruebe otra vez. "), Me, default));

        var entry = (await town.EntriesAsync(incident.Id))[^1];
        Assert.Equal((EntryKind.PublicReply, "Pruebe otra vez.", true), (entry.Kind, entry.Text, entry.IsPublic));
        var notice = (await town.NoticesOfAsync(incident.Id))[^1];
        Assert.Equal((NoticeEvent.IncidentReplied, "rosa.ferrer@correo.example", entry.Id), (notice.Event, notice.Recipient, notice.RelatedId!.Value));
        Assert.Contains("Pruebe otra vez.", notice.Body, StringComparison.Ordinal);
        Assert.Contains(incident.Number, notice.Body, StringComparison.Ordinal);
        Assert.Null(await town.Service<DraftQueries>().FindAsync(Me, Draft.ReplyTo(incident.Id), default));
    }

    [Fact]
    public async Task Reply_OverUnseenChanges_IsStoppedUntilTheyAreSeen()
    {
        var incident = await town.StartedAsync(Me);
        CardSteps.AssertDone(await town.Service<AddInternalNote>().ExecuteAsync(new(incident.Id, "Ya la he llamado yo."), town.ActorOf(Role.Clerk), default));
        var sent = (await town.NoticesOfAsync(incident.Id)).Count;

        var stopped = await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Le llamo"), Me, default);
        Assert.Equal(IncidentRefusals.UnseenChanges, stopped.Refusal);
        Assert.Equal(IncidentRefusals.UnseenChanges, (await town.Service<ResolveIncident>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Hecho", 1), Me, default)).Refusal);
        Assert.Equal(sent, (await town.NoticesOfAsync(incident.Id)).Count);
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry + 1, "Le llamo"), Me, default));
    }

    [Fact]
    public async Task Reply_AndWait_StandsStillForTheRequester()
    {
        var incident = await town.StartedAsync(Me);
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "¿Qué navegador usa?") { WaitsFor = "El navegador" }, Me, default));
        var waiting = await town.IncidentAsync(incident.Id);
        Assert.Equal((IncidentState.Waiting, WaitingReason.Requester, "El navegador"), (waiting.State, waiting.WaitingFor!.Value, waiting.WaitingNote));
    }

    [Theory]
    [InlineData("Su DNI 12345678Z", "Incidents.TextHasDocument")]
    [InlineData("Cuenta ES9121000418450200051332", "Incidents.TextHasIban")]
    [InlineData("Clave ABCD-EFGH-2345-JKMN", "Incidents.TextHasKey")]
    [InlineData("  ", "Incidents.TextMissing")]
    public async Task Reply_WithWhatShouldNotGo_IsRefused(string text, string refusal)
    {
        var incident = await town.StartedAsync(Me);
        Assert.Equal(refusal, (await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, text), Me, default)).Refusal.Code);
        Assert.Equal(refusal, (await town.Service<ResolveIncident>().ExecuteAsync(new(incident.Id, incident.LastEntry, text, 0), Me, default)).Refusal.Code);
        Assert.Equal(refusal == "Incidents.TextHasDocument", (await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, text) { WithDocuments = true }, Me, default)).IsDone);
    }

    [Fact]
    public async Task Note_WithAKey_IsRefusedAndADocumentIsNot()
    {
        var incident = await town.OpenAsync();
        Assert.Equal(IncidentRefusals.TextHasKey, (await town.Service<AddInternalNote>().ExecuteAsync(new(incident.Id, "ABCD-EFGH-2345-JKMN"), Me, default)).Refusal);
        CardSteps.AssertDone(await town.Service<AddInternalNote>().ExecuteAsync(new(incident.Id, "DNI 12345678Z"), Me, default));
        Assert.False((await town.EntriesAsync(incident.Id))[^1].IsPublic);
    }

    [Fact]
    public async Task Resolve_OfNobody_BecomesMineAndTellsUntilWhen()
    {
        var data = Residents.Data() with { Language = Languages.Basque };
        var person = town.EnterVerified(data: data);
        var incident = await town.OpenAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) });
        CardSteps.AssertDone(await town.Service<ResolveIncident>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Clave nueva enviada.", 7), Me, default));

        var resolved = await town.IncidentAsync(incident.Id);
        Assert.Equal((IncidentState.Resolved, Me.Id, 7), (resolved.State, resolved.AssigneeId!.Value, resolved.HandlingMinutes));
        var notices = await town.NoticesOfAsync(incident.Id);
        Assert.Equal([NoticeEvent.IncidentReceived, NoticeEvent.IncidentResolved], notices.Select(notice => notice.Event));
        Assert.All(notices, notice => Assert.Equal((person.Id, "eu", data.Email!.Value), (notice.PersonId!.Value, notice.Language, notice.Recipient)));
        Assert.Contains(WrittenTime.Day(TownTime.DayOf(town.Now.AddDays(14)), "eu"), notices[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolve_GivenBackWhileInProgress_BecomesMine()
    {
        var incident = await town.StartedAsync(Me);
        CardSteps.AssertDone(await town.Service<AssignIncident>().ExecuteAsync(new(incident.Id, incident.Version, incident.TeamId, null), Me, default));
        CardSteps.AssertDone(await town.Service<ResolveIncident>().ExecuteAsync(new(incident.Id, incident.LastEntry + 1, "Hecho.", 1), Me, default));
        var resolved = await town.IncidentAsync(incident.Id);
        Assert.Equal((IncidentState.Resolved, Me.Id), (resolved.State, resolved.AssigneeId!.Value));
    }

    [Fact]
    public async Task Received_WithoutEmail_TellsNobodyAndLeavesTheCodeToTheDesk()
    {
        var incident = await town.OpenAsync(Matters.Matter() with { Requester = new(New: new("Pau Roig", null, "612 345 678")) });
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Hola"), Me, default));
        Assert.Empty(await town.NoticesOfAsync(incident.Id));
        Assert.NotNull(incident.AccessCodeHash);
    }

    [Fact]
    public async Task Call_IsWrittenDownAndNotSent()
    {
        var incident = await town.StartedAsync(Me);
        var before = (await town.NoticesOfAsync(incident.Id)).Count;
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Le explico los pasos.") { ByPhone = true }, Me, default));
        Assert.Equal(EntryKind.Call, (await town.EntriesAsync(incident.Id))[^1].Kind);
        Assert.Equal(before, (await town.NoticesOfAsync(incident.Id)).Count);
    }

    [Fact]
    public async Task Closed_IsOnlyRead()
    {
        var incident = await town.ResolvedAsync(Me);
        CardSteps.AssertDone(await town.Service<CloseIncident>().ExecuteAsync(new(incident.Id, incident.Version), Me, default));
        var (id, last) = (incident.Id, 99);
        Assert.Equal(IncidentRefusals.IsClosed, (await town.Service<ReplyToRequester>().ExecuteAsync(new(id, last, "Hola"), Me, default)).Refusal);
        Assert.Equal(IncidentRefusals.IsClosed, (await town.Service<AddInternalNote>().ExecuteAsync(new(id, "Hola"), Me, default)).Refusal);
        Assert.Equal(IncidentRefusals.NotOpen, (await town.Service<ResolveIncident>().ExecuteAsync(new(id, last, "Hola", 0), Me, default)).Refusal);
    }

    [Fact]
    public async Task Replying_TakesSixStatementsAtMost()
    {
        var (one, two) = (await town.StartedAsync(Me), await town.StartedAsync(Me));
        var (reply, resolve) = (town.Service<ReplyToRequester>(), town.Service<ResolveIncident>());
        await reply.ExecuteAsync(new(one.Id, one.LastEntry, "Hola"), Me, default);
        var replied = await town.Statements.OfAsync(async () => CardSteps.AssertDone(await reply.ExecuteAsync(new(one.Id, one.LastEntry + 1, "Hola") { WaitsFor = "x" }, Me, default)));
        var resolved = await town.Statements.OfAsync(async () => CardSteps.AssertDone(await resolve.ExecuteAsync(new(two.Id, two.LastEntry, "Hola", 0), Me, default)));
        Assert.True(replied.Count <= 6, string.Join("\n---\n", replied));
        Assert.True(resolved.Count <= 6, string.Join("\n---\n", resolved));
    }

    [Fact]
    public async Task Reply_TypedVariables_AreFilledWhenItIsSent()
    {
        var (incident, solved) = (await town.StartedAsync(Me), await town.StartedAsync(Me));
        CardSteps.AssertDone(await town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Hola, {Nombre}: vea {numero} y {{esto}} {0}."), Me, default));
        CardSteps.AssertDone(await town.Service<ResolveIncident>().ExecuteAsync(new(solved.Id, solved.LastEntry, "Atendido por {Operador}.", 1), Me, default));
        var name = await NameAsync(incident);
        Assert.Equal($"Hola, {name}: vea {incident.Number} y {{{{esto}}}} {{0}}.", (await town.EntriesAsync(incident.Id))[^1].Text);
        Assert.Contains((await town.EntriesAsync(solved.Id)), entry => entry.Text == $"Atendido por {Me.Name}.");
    }

    [Fact]
    public async Task Reply_VariableThatCannotBeFilled_IsRefusedAtTheText()
    {
        var unknown = await town.StartedAsync(Me, Matters.Matter() with { Requester = null });
        var (reply, resolve) = (town.Service<ReplyToRequester>(), town.Service<ResolveIncident>());
        var (empty, misspelt) = (await reply.ExecuteAsync(new(unknown.Id, unknown.LastEntry, "Hola, {Nombre}"), Me, default), await resolve.ExecuteAsync(new(unknown.Id, unknown.LastEntry, "Hola, {Nombr}", 1), Me, default));
        Assert.Equal((IncidentRefusals.VariableEmpty.Code, "Text", "{Nombre}"), (empty.Refusal.Code, empty.Refusal.Field, empty.Refusal.Arguments[0]));
        Assert.Equal((IncidentRefusals.VariableUnknown.Code, "{Nombr}"), (misspelt.Refusal.Code, misspelt.Refusal.Arguments[0]));
        Assert.Equal(unknown.LastEntry, (await town.IncidentAsync(unknown.Id)).LastEntry);
    }

    [Fact]
    public void Canned_Variables_AreFilledAndOthersStay()
    {
        var values = new CannedValues("Rosa", "INC-2026-000001", "Ana", "Gandia");
        Assert.Equal("Hola, Rosa: INC-2026-000001 INC-2026-000001 {Otra} {0}. Ana, Gandia", CannedText.Fill("Hola, {Nombre}: {numero} { Número } {Otra} {0}. {Operador}, {Ayuntamiento}", values));
        Assert.Equal("Hola, {Nombre}", CannedText.Fill("Hola, {Nombre}", values with { RequesterName = null }));
        Assert.Equal(IncidentRefusals.VariableEmpty.Code, CannedText.CheckShared("Hola, {Nombre}")!.Code);
        Assert.Null(CannedText.CheckShared("Hola {0}"));
        Assert.Equal("Uno\n\nDos", CannedText.Append("Uno \n", "Dos"));
    }

    private async Task<string> NameAsync(Incident incident)
    {
        await using var data = town.Data();
        return await data.Requesters.Where(row => row.Id == incident.RequesterId).Select(row => row.Name).SingleAsync();
    }
}
