using BackOffice.Incidents.Card;
using BackOffice.Incidents.Notices;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Failures;
using BackOffice.Registration.Contacts;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Requesters;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Notices;

public sealed class CorrectionTests : IClassFixture<Town>
{
    private readonly Town town;
    private readonly PostOffice office;

    public CorrectionTests(Town town) => (this.town, office) = (town, new(town));

    [Fact]
    public async Task Correct_FailedNoticeOfACitizen_ChangesTheContactTellsBothAndSendsAnew()
    {
        var person = town.Enter();
        var id = await FailedAsync(Plain(person.Id, person.Email!));
        var result = await CorrectAsync(id, "otra@example.org", person);
        Assert.True(result.IsDone);

        await using var data = town.Data();
        var now = await data.Persons.SingleAsync(row => row.Id == person.Id);
        Assert.Equal(("otra@example.org", town.Now), (now.Email, now.ContactChangedAt!.Value));
        var again = await data.OutboxMessages.SingleAsync(message => message.ResendOf == id);
        Assert.Equal(("otra@example.org", NoticeState.Pending, "Texto"), (again.Recipient, again.State, again.Body));
        Assert.Equal(NoticeState.Settled, office.Find(id).State);
        Assert.Equal(new[] { "otra@example.org", person.Email! }.Order(), (await data.OutboxMessages.Where(message => message.Event == NoticeEvent.ContactChanged && message.PersonId == person.Id).Select(message => message.Recipient).ToListAsync()).Order());
        Assert.Equal(2, await data.AuditEntries.CountAsync(entry => entry.Action == nameof(CorrectEmailAndResend) && entry.SubjectPersonId == person.Id));
    }

    [Fact]
    public async Task Correct_AnythingWrong_ChangesNothing()
    {
        var person = town.Enter();
        var id = await FailedAsync(Plain(person.Id, person.Email!));
        Assert.Equal(("Persons.EmailInvalid", "Address"), Of(await CorrectAsync(id, "sin arroba", person)));
        Assert.Equal(NoticeRefusals.SameAddress, (await CorrectAsync(id, person.Email!.ToUpperInvariant(), person)).Refusal);
        Assert.Equal(Refusal.NotFound, (await CorrectAsync(Guid.NewGuid(), "otra@example.org", person)).Refusal);
        Assert.Equal(Refusal.Conflict, (await town.Service<CorrectEmailAndResend>().ExecuteAsync(new(id, 99, "otra@example.org", person.Version), town.ActorOf(Role.Clerk), default)).Refusal);
        Assert.Equal(Refusal.Conflict, (await town.Service<CorrectEmailAndResend>().ExecuteAsync(new(id, office.Find(id).Version, "otra@example.org", 99), town.ActorOf(Role.Clerk), default)).Refusal);
        Assert.Equal(Refusal.Forbidden, (await town.Service<CorrectEmailAndResend>().ExecuteAsync(new(id, office.Find(id).Version, "otra@example.org", person.Version), town.ActorOf(Role.Operator), default)).Refusal);
        var secret = OutboxMessage.Secret(new NoticeOrder(NoticeEvent.KeyIssued, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id }, "Su clave", "x", town.Now);
        Assert.Equal(NoticeRefusals.SecretErased, (await CorrectAsync(await FailedAsync(secret), "otra@example.org", person)).Refusal);
        await using var data = town.Data();
        Assert.Equal(person.Email, (await data.Persons.SingleAsync(row => row.Id == person.Id)).Email);
    }

    [Fact]
    public async Task Correct_WithinTheStatementsOfACommand()
    {
        var person = town.Enter();
        var id = await FailedAsync(Plain(person.Id, person.Email!));
        await town.Service<BackOffice.Administration.TownHallOptions>().GetAsync(default);
        Result result = Refusal.NotFound;
        var version = office.Find(id).Version;
        var actor = town.ActorOf(Role.Clerk);
        var statements = await town.Statements.OfAsync(async () => result = await town.Service<CorrectEmailAndResend>().ExecuteAsync(new(id, version, "distinta@example.org", person.Version), actor, default));
        Assert.True(result.IsDone);
        Assert.InRange(statements.Count, 1, 6);
    }

    [Fact]
    public async Task Settle_FailedNotice_LeavesTheListOfFailedOnes()
    {
        var queries = town.Service<NoticeQueries>();
        var id = await FailedAsync(office.Plain());
        var before = await queries.CountFailedAsync(town.ActorOf(Role.Operator), default);
        Assert.True((await town.Service<SettleNotice>().ExecuteAsync(new(id, office.Find(id).Version), town.ActorOf(Role.Operator), default)).IsDone);
        Assert.Equal(before - 1, await queries.CountFailedAsync(town.ActorOf(Role.Operator), default));
        Assert.Equal(NoticeRefusals.CannotSettle, (await town.Service<SettleNotice>().ExecuteAsync(new(id, office.Find(id).Version), town.ActorOf(Role.Operator), default)).Refusal);
    }

    [Fact]
    public async Task Returned_ContactOfACitizen_WarnsUntilItIsCheckedOrChanged()
    {
        var (person, other) = (town.Enter(), town.Enter());
        var notice = Plain(person.Id, person.Email!);
        await office.FillAsync(1, _ => notice);
        await using (var data = town.Data())
        {
            data.ReturnedAddresses.Add(new(NoticeChannel.Email, person.Email!.ToLowerInvariant(), notice.Id, DeliveryFailures.RecipientRefused, town.Now));
            await data.SaveChangesAsync();
        }

        var (queries, actor) = (town.Service<NoticeQueries>(), town.ActorOf(Role.Clerk));
        var contact = Assert.Single(await queries.ReturnedAsync(actor, person.Id, default));
        Assert.Equal((notice.Id, NoticeAddress.Mask(NoticeChannel.Email, person.Email!)), (contact.NoticeId, contact.Address));
        Assert.Empty(await queries.ReturnedAsync(actor, other.Id, default));
        Assert.True((await town.Service<ClearReturnedAddress>().ExecuteAsync(new(notice.Id), actor, default)).IsDone);
        Assert.Empty(await queries.ReturnedAsync(actor, person.Id, default));
        Assert.Equal(Refusal.NotFound, (await town.Service<ClearReturnedAddress>().ExecuteAsync(new(notice.Id), actor, default)).Refusal);
    }

    [Fact]
    public async Task CorrectRequester_FailedReply_ChangesTheAddressAndSendsAnew()
    {
        var (incident, requester) = await AskedAsync();
        var reply = OutboxMessage.Plain(new NoticeOrder(NoticeEvent.IncidentReplied, NoticeChannel.Email, requester.Email!, "es") { IncidentId = incident.Id, IncidentNumber = incident.Number }, "Asunto", "Texto", town.Now);
        var id = await FailedAsync(reply);
        Assert.Equal(NoticeRefusals.SameAddress, (await CorrectRequesterAsync(id, requester.Email)).Refusal);
        Assert.Equal("Address", (await CorrectRequesterAsync(id, "")).Refusal.Field);
        Assert.True((await CorrectRequesterAsync(id, "nueva@example.org")).IsDone);

        await using var data = town.Data();
        Assert.Equal("nueva@example.org", (await data.Requesters.SingleAsync(row => row.Id == requester.Id)).Email);
        var again = await data.OutboxMessages.SingleAsync(message => message.ResendOf == id);
        Assert.Equal(("nueva@example.org", incident.Id, incident.Number), (again.Recipient, again.IncidentId, again.IncidentNumber));
        var sides = (await town.Service<IncidentCardQueries>().OpenAsync(town.ActorOf(Role.Clerk), incident.Number, default))!.Sides;
        Assert.Contains(sides.Notices, row => row.Id == again.Id);
    }

    [Fact]
    public async Task CorrectRequester_AcknowledgementWithACode_GoesOutWithANewOne()
    {
        var (incident, requester) = await AskedAsync();
        var secret = OutboxMessage.Secret(new NoticeOrder(NoticeEvent.IncidentReceived, NoticeChannel.Email, requester.Email!, "es") { IncidentId = incident.Id, IncidentNumber = incident.Number }, "Asunto", "x", town.Now);
        var id = await FailedAsync(secret);
        Assert.True((await CorrectRequesterAsync(id, "nueva@example.org")).IsDone);
        await using var data = town.Data();
        var again = await data.OutboxMessages.SingleAsync(message => message.Recipient == "nueva@example.org" && message.IncidentId == incident.Id);
        Assert.True(again is { IsSecret: true, Event: NoticeEvent.IncidentReceived });
        Assert.NotEqual(incident.AccessCodeHash, (await data.Incidents.SingleAsync(row => row.Id == incident.Id)).AccessCodeHash);
        Assert.Equal(NoticeState.Settled, office.Find(id).State);
    }

    [Fact]
    public async Task Card_IncidentWithNoticesAndAReturnedAddress_StaysWithinItsStatements()
    {
        var (incident, requester) = await AskedAsync();
        var reply = OutboxMessage.Plain(new NoticeOrder(NoticeEvent.IncidentReplied, NoticeChannel.Email, requester.Email!, "es") { IncidentId = incident.Id, IncidentNumber = incident.Number }, "Asunto", "Texto", town.Now);
        await FailedAsync(reply);
        await using (var data = town.Data())
        {
            data.ReturnedAddresses.Add(new(NoticeChannel.Email, requester.Email!, reply.Id, DeliveryFailures.RecipientRefused, town.Now));
            await data.SaveChangesAsync();
        }

        var (queries, actor) = (town.Service<IncidentCardQueries>(), town.ActorOf(Role.Clerk));
        IncidentCard? card = await queries.OpenAsync(actor, incident.Number, default);
        Assert.InRange((await town.Statements.OfAsync(async () => card = await queries.OpenAsync(actor, incident.Number, default))).Count, 1, 4);
        Assert.Equal(reply.Id, card!.Sides.Returned?.NoticeId);
        Assert.Contains(card.Sides.Notices, row => row is { State: NoticeState.Failed, Event: NoticeEvent.IncidentReplied });
    }

    private async Task<(Shared.Incidents.Incident Incident, Requester Requester)> AskedAsync()
    {
        var logged = await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Marta Soler", $"marta{Guid.NewGuid():N}@example.org")) });
        var incident = await town.IncidentAsync(logged.Id);
        await using var data = town.Data();
        return (incident, await data.Requesters.AsNoTracking().SingleAsync(row => row.Id == incident.RequesterId));
    }

    private OutboxMessage Plain(Guid person, string email) => OutboxMessage.Plain(new NoticeOrder(NoticeEvent.KeyUnlocked, NoticeChannel.Email, email, "es") { PersonId = person }, "Asunto", "Texto", town.Now);

    private static (string Code, string? Field) Of(Result result) => (result.Refusal.Code, result.Refusal.Field);

    private async Task<Guid> FailedAsync(OutboxMessage message)
    {
        var id = (await office.FillAsync(1, _ => message)).Single();
        office.Email.Answer = _ => Task.FromResult(Delivery.Refused(DeliveryFailures.RecipientRefused));
        await office.RunAsync();
        return id;
    }

    private Task<Result> CorrectAsync(Guid id, string address, Person person) => town.Service<CorrectEmailAndResend>().ExecuteAsync(new(id, Version(id), address, person.Version), town.ActorOf(Role.Clerk), default);

    private Task<Result> CorrectRequesterAsync(Guid id, string? address) => town.Service<CorrectRequesterAndResend>().ExecuteAsync(new(id, Version(id), address), town.ActorOf(Role.Operator), default);

    private long Version(Guid id)
    {
        using var data = town.Data();
        return data.OutboxMessages.AsNoTracking().SingleOrDefault(message => message.Id == id)?.Version ?? 0;
    }
}
