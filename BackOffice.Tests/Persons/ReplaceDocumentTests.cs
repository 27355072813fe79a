using BackOffice.Persons;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Persons;

public sealed class ReplaceDocumentTests(Town town) : IClassFixture<Town>
{
    private Task<Result> ReplaceAsync(ReplaceDocumentRequest request) => town.Service<ReplaceDocument>().ExecuteAsync(request, town.ActorOf(Role.Clerk), CancellationToken.None);

    private Task<PersonDetails?> DetailsAsync(Guid person) => town.Service<PersonQueries>().DetailsAsync(town.ActorOf(Role.Clerk), person, CancellationToken.None);

    [Fact]
    public async Task Replace_NieBecomesDni_EndsKeysAndAsksForVerificationAgain()
    {
        var person = town.EnterVerified(data: Residents.Data() with { Document = DocumentNumber.Parse("Y1234567X").Value });
        await using (var data = town.Data())
        {
            data.OperativeKeys.Add(OperativeKey.Request(person.Id, AssuranceLevel.Advanced, ResetReason.FirstKey, null, Guid.NewGuid(), town.Now));
            await data.SaveChangesAsync();
        }

        // the official and the options are known before, as they are at work
        town.ActorOf(Role.Clerk);
        await town.Service<BackOffice.Administration.TownHallOptions>().GetAsync(CancellationToken.None);
        var number = Residents.Data().Document.Value;
        Result result = Refusal.NotFound;
        var statements = await town.Statements.OfAsync(async () => result = await ReplaceAsync(new() { PersonId = person.Id, Version = person.Version, DocumentNumber = number }));

        Assert.True(result.IsDone);
        Assert.InRange(statements.Count, 1, 6);
        await using var after = town.Data();
        var access = await after.PortalAccesses.SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal((PortalState.PendingVerification, AssuranceLevel.None), (access.State, access.Level));
        var key = await after.OperativeKeys.SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal((KeyState.Revoked, KeyEnd.DocumentChanged), (key.State, key.EndReason));
        var documents = (await DetailsAsync(person.Id))!.Documents;
        Assert.Equal([DocumentKind.Dni, DocumentKind.Nie], documents.Select(document => document.Kind));
        Assert.NotNull(documents[1].To);
    }

    [Fact]
    public async Task Replace_KeyOnItsWay_IsNotSentAndTheCitizenIsTold()
    {
        var person = town.EnterVerified();
        await town.IssueAsync(person);
        var key = Assert.Single(await town.KeysAsync(person));
        var (actor, request) = (town.NewActor(Role.Clerk), new ReplaceDocumentRequest { PersonId = person.Id, Version = person.Version, DocumentNumber = Residents.Data().Document.Value });
        var statements = await town.Statements.OfAsync(async () => Assert.True((await town.Service<ReplaceDocument>().ExecuteAsync(request, actor, CancellationToken.None)).IsDone));

        Assert.InRange(statements.Count, 1, 6);
        Assert.All(await town.MessagesAsync(key.Id), message => Assert.Equal((NoticeState.Expired, null), (message.State, message.SealedBody)));
        Assert.Equal(person.Email, Assert.Single(await town.NoticesAsync(person, NoticeEvent.KeyRevoked)).Recipient);
    }

    [Fact]
    public async Task Replace_PersonWithoutKey_TellsNobody()
    {
        var person = town.EnterVerified();
        Assert.True((await ReplaceAsync(new() { PersonId = person.Id, Version = person.Version, DocumentNumber = Residents.Data().Document.Value })).IsDone);

        Assert.Empty(await town.NoticesAsync(person, NoticeEvent.KeyRevoked));
    }

    [Fact]
    public async Task Replace_FormerNumber_StillFindsThePerson()
    {
        var person = town.Enter();
        await ReplaceAsync(new() { PersonId = person.Id, DocumentNumber = Residents.Data().Document.Value });

        var found = await town.Service<PersonQueries>().SearchAsync(town.ActorOf(Role.Clerk), person.CurrentDocument!.Value, null, CancellationToken.None);
        Assert.Equal(person.Id, Assert.Single(found.Rows).Id);
    }

    [Fact]
    public async Task Replace_SameNumberRenewed_NotesTheDatesAndKeepsVerification()
    {
        var person = town.EnterVerified();
        var result = await ReplaceAsync(new() { PersonId = person.Id, DocumentNumber = person.CurrentDocument!.Value, SupportNumber = "caa000123", IssuedOn = "1/2/2026", ExpiresOn = "1/2/2036" });

        Assert.True(result.IsDone);
        await using var data = town.Data();
        var document = await data.Set<IdentityDocument>().SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal(("CAA000123", new DateOnly(2036, 2, 1)), (document.SupportNumber, document.ExpiresOn));
        Assert.Equal(PortalState.Verified, (await data.PortalAccesses.SingleAsync(row => row.PersonId == person.Id)).State);
        Assert.Equal(person.Version + 1, (await data.Persons.SingleAsync(row => row.Id == person.Id)).Version);
    }

    [Fact]
    public async Task Replace_SameNumberAndNothingElse_IsRefused()
    {
        var person = town.Enter();

        Assert.Equal(PersonRefusals.DocumentUnchanged, (await ReplaceAsync(new() { PersonId = person.Id, DocumentNumber = person.CurrentDocument!.Value })).Refusal);
    }

    [Fact]
    public async Task Replace_DocumentOfAnother_IsRefused()
    {
        var (person, other) = (town.Enter(), town.Enter());

        Assert.Equal(PersonRefusals.DocumentTaken, (await ReplaceAsync(new() { PersonId = person.Id, DocumentNumber = other.CurrentDocument!.Value })).Refusal);
    }

    [Fact]
    public async Task Replace_ReadBeforeAnotherChange_IsAConflict()
    {
        var person = town.Enter();

        Assert.Equal(Refusal.Conflict, (await ReplaceAsync(new() { PersonId = person.Id, Version = 7, DocumentNumber = Residents.Data().Document.Value })).Refusal);
    }

    [Fact]
    public async Task Replace_UnknownPerson_IsNotFound() =>
        Assert.Equal(Refusal.NotFound, (await ReplaceAsync(new() { PersonId = Guid.NewGuid(), DocumentNumber = Residents.Data().Document.Value })).Refusal);
}
