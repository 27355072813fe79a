using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class FinishVisitTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Finish_DocumentInForce_GivesAdvancedAndNotesTheDocumentWithinTheBudget()
    {
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);
        Result<AssuranceLevel> finished = Refusal.NotFound;

        var statements = await town.Statements.OfAsync(async () => finished = await town.FinishVisitAsync(visit, VerificationSteps.Dni(person)));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        Assert.Equal(AssuranceLevel.Advanced, finished.Value);
        var access = await town.AccessAsync(person.Id);
        Assert.Equal((PortalState.Verified, AssuranceLevel.Advanced, VerificationMethod.InPerson), (access.State, access.Level, access.VerifiedBy));
        await using var data = town.Data();
        var document = (await data.Persons.Include(row => row.Documents).SingleAsync(row => row.Id == person.Id)).CurrentDocument!;
        Assert.Equal((VerificationSteps.Support, new DateOnly(2024, 1, 10), new DateOnly(2034, 1, 10)), (document.SupportNumber, document.IssuedOn, document.ExpiresOn));
        Assert.Equal(RegistrationState.Completed, (await data.Registrations.SingleAsync(row => row.PersonId == person.Id)).State);
        var line = await data.AuditEntries.SingleAsync(row => row.ObjectId == visit.Id.ToString() && row.Action == "FinishVisit");
        Assert.Equal("InPerson", line.Channel);
        Assert.DoesNotContain(person.CurrentDocument!.Value, line.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain(VerificationSteps.Support, line.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finish_EverythingWrong_SaysItOfEachFieldAndChangesNothing()
    {
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);
        var checks = VerificationSteps.AllYes(VerificationMethod.InPerson);
        checks[VerificationCheck.PhotoMatches] = CheckAnswer.No;

        var result = await town.FinishVisitAsync(visit, new TypedDocument(DocumentKind.Dni, "12345678A", "1", "x", "22/11/2026"), checks: checks);

        Assert.Equal(["DocumentNumber", "SupportNumber", "IssuedOn", "ExpiresOn", "PhotoMatches"], result.Refusals.Select(refusal => refusal.Field));
        Assert.Equal((VerificationState.Open, visit.Version), ((await town.VerificationAsync(visit.Id)).State, (await town.VerificationAsync(visit.Id)).Version));
    }

    [Fact]
    public async Task Finish_ExpiredDocument_EndsOnlyInconclusiveAndIsKeptAsRead()
    {
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);
        var expired = VerificationSteps.Dni(person) with { IssuedOn = "22/11/2016", ExpiresOn = "22/11/2026" };
        Assert.Equal(VerificationRefusals.DocumentExpired, (await town.FinishVisitAsync(visit, expired)).Refusal);

        Assert.True((await town.FinishVisitAsync(visit, expired, VerificationState.Inconclusive, "Documento caducado")).IsDone);

        var ended = await town.VerificationAsync(visit.Id);
        Assert.Equal(new DateOnly(2026, 11, 22), ended.Document!.ExpiresOn);
        Assert.Contains(ended.Checks, check => check is { Check: VerificationCheck.DocumentInForce, Answer: CheckAnswer.No });
        Assert.Equal((PortalState.PendingVerification, AssuranceLevel.None), ((await town.AccessAsync(person.Id)).State, (await town.AccessAsync(person.Id)).Level));
    }

    [Fact]
    public async Task Finish_DocumentOfSomebodyElse_IsRefused()
    {
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);

        Assert.Equal(VerificationRefusals.DocumentDiffers, (await town.FinishVisitAsync(visit, VerificationSteps.Dni(town.Enter()))).Refusal);
        Assert.Equal(VerificationRefusals.DocumentMissing, (await town.FinishVisitAsync(visit, null)).Refusal);
    }

    [Theory]
    [InlineData(VerificationState.Rejected, true)]
    [InlineData(VerificationState.SuspectedFraud, true)]
    [InlineData(VerificationState.NoShow, false)]
    public async Task Finish_NotVerified_LeavesTheAccessAsItWas(VerificationState outcome, bool keepsDocument)
    {
        var person = town.EnterRegistered();
        var before = await town.AccessAsync(person.Id);
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);

        Assert.True((await town.FinishVisitAsync(visit, VerificationSteps.Dni(person), outcome, "La foto no corresponde")).IsDone);

        Assert.Equivalent(before, await town.AccessAsync(person.Id));
        Assert.Equal(keepsDocument, (await town.VerificationAsync(visit.Id)).Document is not null);
        await using var data = town.Data();
        Assert.Null((await data.Persons.Include(row => row.Documents).SingleAsync(row => row.Id == person.Id)).CurrentDocument!.ExpiresOn);
    }

    [Fact]
    public async Task Finish_NotVerifiedWithoutReason_IsRefused() => Assert.Equal(
        VerificationRefusals.ReasonMissing, (await town.FinishVisitAsync(await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.InPerson), null, VerificationState.Rejected)).Refusal);

    [Fact]
    public async Task Finish_TwoOfficialsAtOnce_OneGetsConflict()
    {
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);

        var results = await Task.WhenAll(new[] { Role.Clerk, Role.Supervisor }.Select(role => Task.Run(() => town.FinishVisitAsync(visit, VerificationSteps.Dni(person), actor: town.ActorOf(role)))));

        Assert.Single(results, result => result.IsDone);
        Assert.Equal(Refusal.Conflict, results.Single(result => !result.IsDone).Refusal);
    }

    [Fact]
    public async Task Finish_CallAsVisitOrUnknown_IsRefused()
    {
        var call = await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.Phone);

        Assert.Equal(VerificationRefusals.OtherMethod, (await town.FinishVisitAsync(call, null, VerificationState.NoShow)).Refusal);
        var unknown = IdentityVerification.OpenVisit(Guid.NewGuid(), VerificationMethod.InPerson, Guid.NewGuid(), town.Now);
        Assert.Equal(Refusal.NotFound, (await town.FinishVisitAsync(unknown, null, VerificationState.NoShow)).Refusal);
    }

    [Fact]
    public async Task Finish_LateEvening_JudgesTheDocumentByTheDayOfTheTown()
    {
        using var own = new Town();
        own.Clock.Advance(TimeSpan.FromHours(14.5));
        var person = own.EnterRegistered();
        var visit = await own.OpenedAsync(person.Id, VerificationMethod.InPerson);
        Assert.Equal(23, own.Now.Hour);

        var today = VerificationSteps.Dni(person) with { IssuedOn = "23/11/2016", ExpiresOn = "23/11/2026" };

        Assert.Equal(VerificationRefusals.DocumentExpired, (await own.FinishVisitAsync(visit, today)).Refusal);
        Assert.True((await own.FinishVisitAsync(visit, today with { IssuedOn = "24/11/2016", ExpiresOn = "24/11/2026" })).IsDone);
    }

    [Fact]
    public async Task Finish_Certificate_AsksOnlyForItsChecks()
    {
        using var own = new Town();
        await using (var data = own.Data()) await data.GeneralOptions.ExecuteUpdateAsync(set => set.SetProperty(row => row.UsesCertificates, true));
        var person = own.EnterRegistered();
        var visit = await own.OpenedAsync(person.Id, VerificationMethod.Certificate);

        Assert.Equal(AssuranceLevel.Advanced, (await own.FinishVisitAsync(visit, null)).Value);
        Assert.Equal(VerificationMethod.Certificate, (await own.AccessAsync(person.Id)).VerifiedBy);
    }
}
