using BackOffice.Appointments;
using BackOffice.Incidents;
using BackOffice.Incidents.Persons;
using BackOffice.Incidents.QuickActions;
using BackOffice.Incidents.Tags;
using BackOffice.Keys;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Faults;
using BackOffice.Tests.Incidents.Links;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Keys;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Incidents.QuickActions;

public sealed class QuickActionTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Reset_FromAnIncident_IsAuditedUnderItsNumberAndToldWithoutTheKey()
    {
        var person = town.EnterVerified();
        var logged = await LogForAsync(person);
        var version = (await town.AccessAsync(person)).Version;
        Result<KeyReset>? reset = null;
        var statements = await town.Statements.OfAsync(async () => reset = await ResetAsync(person, version, logged.Number));

        Assert.True(statements.Count is > 1 and <= 6, string.Join("\n\n", statements));
        await using var data = town.Data();
        Assert.Equal(2, await data.AuditEntries.CountAsync(row => row.Action == nameof(ResetKey) && row.Correlation == logged.Number && row.SubjectPersonId == person.Id));
        var key = await town.ReadKeyAsync(reset!.Value.KeyId);
        var entry = (await town.EntriesAsync(logged.Id))[^1];
        Assert.Equal((EntryKind.Action, false, new FieldChange("Action", null, "KeyReset")), (entry.Kind, entry.IsPublic, Assert.Single(entry.Changes)));
        Assert.DoesNotContain(await town.EntriesAsync(logged.Id), row => row.Text.Contains(key, StringComparison.Ordinal));
    }

    /// <summary>What cannot be written there is not done either: nobody is left with a key of which the incident knows nothing.</summary>
    [Fact]
    public async Task Reset_FromAnIncidentOfSomebodyElse_IsRefusedWhole()
    {
        var (person, other) = (town.EnterVerified(), town.EnterVerified());
        var (logged, version) = (await LogForAsync(other), (await town.AccessAsync(person)).Version);

        Assert.Equal(Refusal.NotFound, (await ResetAsync(person, version, logged.Number)).Refusal);
        Assert.Equal(Refusal.NotFound, (await ResetAsync(person, version, "INC-1999-000001")).Refusal);
        await using var data = town.Data();
        Assert.False(await data.OperativeKeys.AnyAsync(row => row.PersonId == person.Id));
    }

    [Fact]
    public async Task Unlock_FromAnIncident_IsTold()
    {
        var request = await FaultSubjects.BlockedAsync(town);
        var logged = await LogForAsync(request.PersonId);
        Assert.True((await town.Service<UnlockKey>().ExecuteAsync(request, From(Role.Clerk, logged.Number), default)).IsDone);
        Assert.Equal("KeyUnlocked", Assert.Single((await town.EntriesAsync(logged.Id))[^1].Changes).After);
    }

    [Fact]
    public async Task Book_FromAnIncident_WaitsForTheAppointment()
    {
        var person = town.EnterRegistered();
        var (logged, office) = (await LogForAsync(person), town.OpenOffice());
        await BookAsync(town.EnterRegistered(), office, 11, null);
        Result<BookedAppointment>? booked = null;
        var statements = await town.Statements.OfAsync(async () => booked = await BookAsync(person, office, 9, logged.Number));

        Assert.True(booked!.IsDone);
        // two commands in one transaction: booking has six, and the incident is read
        Assert.True(statements.Count is > 1 and <= 7, string.Join("\n\n", statements));
        var incident = await town.IncidentAsync(logged.Id);
        Assert.Equal((IncidentState.Waiting, WaitingReason.Appointment, booked.Value.Id), (incident.State, incident.WaitingFor!.Value, incident.WaitingAppointmentId!.Value));
        Assert.Equal(["AppointmentBooked"], (await town.EntriesAsync(logged.Id)).Where(row => row.Kind == EntryKind.Action).Select(row => row.Changes[0].After));
        Assert.NotNull((await town.SidesAsync(logged.Id)).Citizen!.NextAppointment);
        Assert.Equal(Refusal.NotFound, (await BookAsync(person, office, 10, (await town.LogAsync()).Number)).Refusal);
    }

    [Fact]
    public async Task Identify_WhoAsked_IsThatPersonFromNowOn()
    {
        var (logged, person) = (await town.LogAsync(), town.EnterVerified());
        var before = (await town.IncidentAsync(logged.Id)).RequesterId;
        Assert.True((await IdentifyAsync(logged.Id, person, isRequester: true)).IsDone);

        var incident = await town.IncidentAsync(logged.Id);
        Assert.Equal((person.Id, before), (incident.AffectedPersonId!.Value, incident.RequesterId));
        await using var data = town.Data();
        Assert.Equal(person.Id, (await data.Requesters.SingleAsync(row => row.Id == incident.RequesterId)).PersonId);
        Assert.Equal(LinkRefusals.AlreadyIdentified, (await IdentifyAsync(logged.Id, person, isRequester: true)).Refusal);
    }

    [Fact]
    public async Task Identify_SomebodyWhoAskedBefore_IsTheSameRequester()
    {
        var person = town.EnterVerified();
        var known = await town.IncidentAsync((await LogForAsync(person)).Id);
        var (first, second) = (await town.LogAsync(), await town.LogAsync(Matters.Matter() with { Requester = null }));
        await IdentifyAsync(first.Id, person, isRequester: true);
        await IdentifyAsync(second.Id, person, isRequester: false);

        Assert.Equal(known.RequesterId, (await town.IncidentAsync(first.Id)).RequesterId);
        Assert.Equal((null, person.Id), ((await town.IncidentAsync(second.Id)).RequesterId, (await town.IncidentAsync(second.Id)).AffectedPersonId!.Value));
    }

    [Fact]
    public async Task Identify_TakesSixStatementsAtMost()
    {
        var (logged, person) = (await town.LogAsync(), town.EnterVerified());
        var actor = town.ActorOf(Role.Operator);
        var statements = await town.Statements.OfAsync(() => town.Service<IdentifyCitizen>().ExecuteAsync(new(logged.Id, person.Id, true, 0), actor, default));
        Assert.True(statements.Count is > 0 and <= 6, string.Join("\n", statements));
    }

    [Fact]
    public async Task Tags_AddedAndRemoved_AreFoldedAndOffered()
    {
        var logged = await town.LogAsync();
        Assert.True((await TagAsync(logged.Id, "  Cl@ve   Móvil ")).IsDone);
        Assert.Equal(LinkRefusals.TagTaken, (await TagAsync(logged.Id, "CL VE MOVIL")).Refusal);
        foreach (var tag in new[] { "¡!", new string('a', 41), "urgente \U0001F525" }) Assert.Equal(IncidentRefusals.TagInvalid, (await TagAsync(logged.Id, tag)).Refusal);
        Assert.Equal(["cl ve movil"], (await town.SidesAsync(logged.Id)).Tags);
        Assert.Contains("cl ve movil", await town.Service<TagQueries>().BeginningAsync(town.ActorOf(Role.Clerk), "Cl V", default));
        Assert.True((await town.Service<RemoveTag>().ExecuteAsync(new(logged.Id, "cl ve movil"), town.ActorOf(Role.Operator), default)).IsDone);
        Assert.Empty((await town.SidesAsync(logged.Id)).Tags);
    }

    [Fact]
    public async Task Tags_MoreThanTwenty_AreRefused()
    {
        var logged = await town.LogAsync();
        for (var tag = 0; tag < IncidentLimits.Tags; tag++) Assert.True((await TagAsync(logged.Id, $"t{tag}")).IsDone);
        Assert.Equal(LinkRefusals.TooManyTags, (await TagAsync(logged.Id, "otra")).Refusal);
    }

    [Fact]
    public async Task Watch_AndNotAnyMore_TellsOpenScreens()
    {
        var (logged, actor) = (await town.LogAsync(), town.NewActor(Role.Clerk));
        var heard = 0;
        town.Service<BackOffice.Data.CommittedChanges>().IncidentChanged += incident => heard += incident == logged.Id ? 1 : 0;
        await town.Service<WatchIncident>().ExecuteAsync(new(logged.Id, true), actor, default);
        Assert.Equal(actor.Id, Assert.Single((await town.SidesAsync(logged.Id)).Watchers).OfficialId);
        await town.Service<WatchIncident>().ExecuteAsync(new(logged.Id, false), actor, default);
        Assert.Empty((await town.SidesAsync(logged.Id)).Watchers);
        Assert.Equal(2, heard);
    }

    [Fact]
    public async Task List_OfAPerson_HasOpenOnesFirstAndAllOfThem()
    {
        var person = town.EnterVerified();
        List<LoggedIncident> logged = [];
        for (var incident = 0; incident < 25; incident++) logged.Add(await LogForAsync(person));
        await using (var data = town.Data()) await data.Incidents.Where(row => row.Id == logged[24].Id || row.Id == logged[3].Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, IncidentState.Closed));

        var queries = town.Service<PersonIncidentQueries>();
        var first = await queries.ListAsync(town.ActorOf(Role.Operator), person.Id, null, default);
        var second = await queries.ListAsync(town.ActorOf(Role.Operator), person.Id, PersonIncidentKey.Read(first.Next), default);
        Assert.Equal((20, 5, null), (first.Rows.Count, second.Rows.Count, second.Next));
        var expected = logged.Where((_, at) => at is not (3 or 24)).Select(row => row.Number).Reverse().Concat([logged[24].Number, logged[3].Number]);
        Assert.Equal(expected, first.Rows.Concat(second.Rows).Select(row => row.Number));
    }

    private Task<LoggedIncident> LogForAsync(Person person) => LogForAsync(person.Id);

    private Task<LoggedIncident> LogForAsync(Guid person) => town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person) });

    private Actor From(Role role, string? number) => town.ActorOf(role) with { Correlation = number };

    private Task<Result<KeyReset>> ResetAsync(Person person, long version, string number) =>
        town.Service<ResetKey>().ExecuteAsync(new(person.Id, ResetReason.Lost, version, number), town.NewActor(Role.Clerk), default);

    private Task<Result<BookedAppointment>> BookAsync(Person person, OpenOffice office, int hour, string? number) =>
        town.Service<BookAppointment>().ExecuteAsync(new(person.Id, office.Id, office.At(AppointmentSteps.Tuesday, hour), AppointmentKind.Visit), From(Role.Operator, number), default);

    private Task<Result> TagAsync(Guid incident, string tag) => town.Service<AddTag>().ExecuteAsync(new(incident, tag), town.ActorOf(Role.Operator), default);

    private async Task<Result> IdentifyAsync(Guid incident, Person person, bool isRequester) =>
        await town.Service<IdentifyCitizen>().ExecuteAsync(new(incident, person.Id, isRequester, (await town.IncidentAsync(incident)).Version), town.ActorOf(Role.Operator), default);
}
