using BackOffice.Incidents.RemoteSupport;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.RemoteSupport;
using Shared.Security;

namespace BackOffice.Tests.Incidents.RemoteSupport;

public sealed class RemoteSessionTests(Town town) : IClassFixture<Town>
{
    private static readonly RemoteOrder Yes = new("AnyDesk", "Rosa Ferrer", ConsentWay.Telephone, WordingTold: true, IsGiven: true);

    /// <summary>Every state and every step: what the table does not name is refused.</summary>
    [Fact]
    public void Follows_EveryStateAndStep_IsAsTheTableSays()
    {
        (RemoteState State, RemoteStepKind[] Steps)[] table =
        [
            (RemoteState.Allowed, [RemoteStepKind.ViewStarted, RemoteStepKind.ViewEnded, RemoteStepKind.Withdrawn]),
            (RemoteState.Viewed, [RemoteStepKind.ControlAsked, RemoteStepKind.ViewEnded, RemoteStepKind.Withdrawn]),
            (RemoteState.ControlAsked, [RemoteStepKind.ControlStarted, RemoteStepKind.ControlEnded, RemoteStepKind.ViewEnded, RemoteStepKind.Withdrawn]),
            (RemoteState.Controlled, [RemoteStepKind.ControlEnded, RemoteStepKind.ViewEnded, RemoteStepKind.Withdrawn]),
            (RemoteState.Ended, []),
            (RemoteState.Withdrawn, []),
            (RemoteState.Refused, []),
        ];
        Assert.Equal(Enum.GetValues<RemoteState>(), table.Select(row => row.State));
        Assert.All(table, row => Assert.Equal(row.Steps, Enum.GetValues<RemoteStepKind>().Where(step => RemoteRules.Follows(row.State, step))));
    }

    [Fact]
    public async Task Control_WithoutTheCitizensRequest_CannotBeNoted()
    {
        var session = await AskAsync((await town.LogAsync()).Id);
        Assert.Equal(RemoteRefusals.ControlNotAsked, (await StepAsync(session, RemoteStepKind.ControlStarted)).Refusal);
        await StepAsync(session, RemoteStepKind.ViewStarted);
        Assert.Equal(RemoteRefusals.ControlNotAsked, (await StepAsync(session, RemoteStepKind.ControlStarted)).Refusal);
        Assert.Equal(RemoteRefusals.WayMissing, (await StepAsync(session, RemoteStepKind.ControlAsked)).Refusal);
        await StepAsync(session, RemoteStepKind.ControlAsked, ConsentWay.InTool);
        Assert.True((await StepAsync(session, RemoteStepKind.ControlStarted)).IsDone);
        await StepAsync(session, RemoteStepKind.ControlEnded);
        Assert.Equal(RemoteRefusals.ControlNotAsked, (await StepAsync(session, RemoteStepKind.ControlStarted)).Refusal);
    }

    [Fact]
    public async Task Withdraw_DuringControl_EndsBothAtOnce()
    {
        var logged = await town.LogAsync();
        var session = await AskAsync(logged.Id);
        await StepAsync(session, RemoteStepKind.ViewStarted);
        await StepAsync(session, RemoteStepKind.ControlAsked, ConsentWay.Telephone);
        await StepAsync(session, RemoteStepKind.ControlStarted);
        Assert.True((await town.Service<StepRemoteSession>().ExecuteAsync(new(session, RemoteStepKind.Withdrawn, ConsentWay.Telephone, 0), town.ActorOf(Role.Operator), default)).IsDone);

        var ledger = await LedgerAsync(logged.Number);
        var written = Assert.Single(ledger.Sessions);
        Assert.Equal(
            [RemoteStepKind.ViewAllowed, RemoteStepKind.ViewStarted, RemoteStepKind.ControlAsked, RemoteStepKind.ControlStarted, RemoteStepKind.Withdrawn, RemoteStepKind.ControlEnded, RemoteStepKind.ViewEnded],
            written.Steps.Select(step => step.Kind));
        Assert.Equal(RemoteState.Withdrawn, written.State);
        var told = (await town.EntriesAsync(logged.Id)).Where(entry => entry.Kind == EntryKind.Consent).ToList();
        Assert.Equal(written.Steps.Select(step => step.Kind.ToString()), told.Select(entry => Assert.Single(entry.Changes).After));
        Assert.Equal(RemoteRefusals.StepNotNow, (await StepAsync(session, RemoteStepKind.ViewStarted)).Refusal);
    }

    [Fact]
    public async Task Ask_WithEverythingWrong_SaysEachField()
    {
        var refused = await town.Service<AskRemoteConsent>().ExecuteAsync(new((await town.LogAsync()).Id, new(" ", new string('a', 151), default, WordingTold: false, IsGiven: true)), town.ActorOf(Role.Operator), default);
        Assert.Equal([RemoteRefusals.WordingNotTold, RemoteRefusals.ToolInvalid, RemoteRefusals.GivenByInvalid, RemoteRefusals.WayMissing], refused.Refusals);
    }

    [Fact]
    public async Task Ask_WhileOneGoesOn_IsRefusedAndAfterARefusalNot()
    {
        var logged = await town.LogAsync();
        await AskAsync(logged.Id, Yes with { IsGiven = false });
        var session = await AskAsync(logged.Id);
        Assert.Equal(RemoteRefusals.SessionGoesOn, (await town.Service<AskRemoteConsent>().ExecuteAsync(new(logged.Id, Yes), town.ActorOf(Role.Operator), default)).Refusal);
        await StepAsync(session, RemoteStepKind.ViewEnded);
        Assert.Equal([RemoteState.Refused, RemoteState.Ended], (await LedgerAsync(logged.Number)).Sessions.Select(row => row.State));
    }

    [Fact]
    public async Task Step_OnAnOldScreen_IsAConflict()
    {
        var session = await AskAsync((await town.LogAsync()).Id);
        await StepAsync(session, RemoteStepKind.ViewStarted);
        Assert.Equal(Refusal.Conflict, (await town.Service<StepRemoteSession>().ExecuteAsync(new(session, RemoteStepKind.ViewEnded, null, 0), town.ActorOf(Role.Operator), default)).Refusal);
    }

    [Fact]
    public async Task Step_TakesSixStatementsAtMost()
    {
        var session = await AskAsync((await town.LogAsync()).Id);
        var statements = await town.Statements.OfAsync(() => StepAsync(session, RemoteStepKind.ViewEnded));
        Assert.InRange(statements.Count, 2, 7);
    }

    [Fact]
    public async Task Ledger_AsAFile_RunsNoFormulas()
    {
        var logged = await town.LogAsync();
        await AskAsync(logged.Id, Yes with { Tool = "=cmd|'/c calc'!A1", GivenBy = "Rosa \"la\" Ferrer; Mas" });
        var file = ConsentFile.Of(await LedgerAsync(logged.Number), town.Service<IStringLocalizer<RemoteTexts>>());
        var line = file.Split("\r\n")[1];
        Assert.StartsWith($"\"{logged.Number}\";\"'=cmd|", line, StringComparison.Ordinal);
        Assert.Contains("\"Rosa \"\"la\"\" Ferrer; Mas\"", line, StringComparison.Ordinal);
    }

    private async Task<Guid> AskAsync(Guid incident, RemoteOrder? order = null)
    {
        var asked = await town.Service<AskRemoteConsent>().ExecuteAsync(new(incident, order ?? Yes), town.ActorOf(Role.Operator), default);
        Assert.True(asked.IsDone, asked.IsDone ? "" : asked.Refusal.Code);
        town.Clock.Advance(TimeSpan.FromSeconds(5));
        return asked.Value;
    }

    private async Task<Result> StepAsync(Guid session, RemoteStepKind step, ConsentWay? way = null)
    {
        await using var data = town.Data();
        var version = await data.RemoteSessions.Where(row => row.Id == session).Select(row => row.Version).SingleAsync();
        return await town.Service<StepRemoteSession>().ExecuteAsync(new(session, step, way, version), town.ActorOf(Role.Operator), default);
    }

    private async Task<ConsentLedger> LedgerAsync(string number) => (await town.Service<ConsentQueries>().LedgerAsync(town.ActorOf(Role.Clerk), number, default))!;
}
