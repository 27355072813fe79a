using System.Text.Json;
using BackOffice.Keys;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

public sealed class WriteRecordTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Finish_Visit_WritesTheRecordWithinTheBudget()
    {
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);

        var statements = await town.Statements.OfAsync(async () => Assert.True((await town.FinishVisitAsync(visit, VerificationSteps.Dni(person))).IsDone));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        var record = await town.RecordAsync(visit.Id);
        Assert.Matches(@"^VER-2026-\d{6}$", record.Number);
        Assert.True(SecureVerificationCode.Parse(record.Csv).IsDone);
        Assert.Equal((1, person.Id, visit.Id, VerificationState.Verified, town.Now, true), (record.Revision, record.PersonId, record.VerificationId, record.Outcome, record.CreatedAt, record.IsCurrent));
        var content = record.Content;
        Assert.Equal((person.Name.Full, person.CurrentDocument!.Value, "ES"), (content.Person.NameAsShown, content.Person.DocumentNumber, content.Person.Country));
        Assert.Equal((VerificationSteps.Support, new DateOnly(2024, 1, 10), new DateOnly(2034, 1, 10)), (content.Document!.SupportNumber, content.Document.IssuedOn, content.Document.ExpiresOn));
        Assert.Equal((Channel.InPerson, town.Now), (content.RegistrationChannel, content.RegisteredAt));
        Assert.Equal((AssuranceLevel.Advanced, VerificationMethod.InPerson, visit.OpenedAt, town.Now), (content.Level, content.Method, content.StartedAt, content.FinishedAt));
        Assert.Equal((town.ActorOf(Role.Clerk).Id, "Clerk de prueba", "Oficina de prueba"), (content.Official.Id, content.Official.Name, content.Town.Place));
        Assert.Equal(5, content.Checks.Count);
        Assert.All(content.Checks, check => Assert.Equal(CheckAnswer.Yes, check.Answer));
        Assert.NotNull(content.Statements.Duties);
        Assert.Null(content.Call);
    }

    [Fact]
    public async Task Finish_Call_KeepsTheNumberAndTheQuestionsButNoAnswer()
    {
        var data = Residents.Data();
        Result<AssuranceLevel> finished = Refusal.NotFound;
        var person = town.EnterRegistered(data);
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);

        var statements = await town.Statements.OfAsync(async () => finished = await town.FinishCallAsync(call));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        Assert.True(finished.IsDone);
        var record = await town.RecordAsync(call.Id);
        Assert.Equal((person.Mobile, person.MobileValidatedAt), (record.Content.Call!.Number, record.Content.Call.TrustedSince));
        Assert.Equal(call.Questions.Select(asked => (asked.Question, (bool?)true)), record.Content.Call.Questions.Select(asked => (asked.Question, asked.Right)));
        var json = JsonSerializer.Serialize(record.Content);
        foreach (var answer in new[] { person.Email!, "Carrer Major", "46701", "1978" }) Assert.DoesNotContain(answer, json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VerificationState.Rejected, "La foto no corresponde")]
    [InlineData(VerificationState.Inconclusive, "Documento deteriorado")]
    [InlineData(VerificationState.SuspectedFraud, "Documento manipulado")]
    [InlineData(VerificationState.NoShow, null)]
    public async Task Finish_AnyOtherOutcome_WritesARecordWithoutDuties(VerificationState outcome, string? reason)
    {
        var record = await town.VisitAsync(outcome: outcome, reason: reason);

        Assert.Equal((outcome, reason, AssuranceLevel.None), (record.Content.Outcome, record.Content.Reason, record.Content.Level));
        Assert.Null(record.Content.Statements.Duties);
    }

    [Fact]
    public async Task Finish_Refused_WritesNothingAndTakesNoNumber()
    {
        var before = await town.VisitAsync();
        var person = town.EnterRegistered();
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);

        Assert.False((await town.FinishVisitAsync(visit, null)).IsDone);
        var after = await town.VisitAsync();

        await using var data = town.Data();
        Assert.False(await data.VerificationRecords.AnyAsync(row => row.VerificationId == visit.Id));
        Assert.Equal(int.Parse(before.Number[^6..], System.Globalization.CultureInfo.InvariantCulture) + 1, int.Parse(after.Number[^6..], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Finish_ManyAtOnce_GivesEachItsNumberAndCode()
    {
        var visits = new List<(Person Person, IdentityVerification Visit)>();
        for (var i = 0; i < 8; i++)
        {
            var person = town.EnterRegistered();
            visits.Add((person, await town.OpenedAsync(person.Id, VerificationMethod.InPerson)));
        }

        var finished = await Task.WhenAll(visits.Select(row => Task.Run(() => town.FinishVisitAsync(row.Visit, VerificationSteps.Dni(row.Person)))));

        Assert.All(finished, result => Assert.True(result.IsDone));
        var ids = visits.ConvertAll(row => row.Visit.Id);
        await using var data = town.Data();
        var records = await data.VerificationRecords.Where(row => ids.Contains(row.VerificationId)).ToListAsync();
        Assert.Equal((8, 8, 8), (records.Count, records.Select(row => row.Number).Distinct().Count(), records.Select(row => row.Csv).Distinct().Count()));
    }

    [Fact]
    public async Task Finish_Audit_HoldsNothingOfTheRecord()
    {
        var record = await town.VisitAsync();
        await using var data = town.Data();
        var line = await data.AuditEntries.SingleAsync(row => row.ObjectId == record.VerificationId.ToString() && row.Action == "FinishVisit");

        Assert.Contains(record.Number, line.Changes, StringComparison.Ordinal);
        foreach (var secret in new[] { record.Csv, record.Content.Person.DocumentNumber!, VerificationSteps.Support }) Assert.DoesNotContain(secret, line.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approve_SecondOfficial_IsNamedInARecordThatReplacesTheFirst()
    {
        var first = await town.CallAsync();
        Person person;
        await using (var data = town.Data()) person = await data.Persons.Include(row => row.Documents).SingleAsync(row => row.Id == first.PersonId);
        await town.AlterAsync(person, (row, _, _) => row.ChangeContacts(MobilePhone.Restore(row.Mobile!), EmailAddress.Parse($"nueva-{Guid.NewGuid():N}@example.org").Value, town.Now));
        Assert.NotNull((await town.ResetAsync(person)).Value.SecondOfficialRule);
        var (key, second) = ((await town.KeysAsync(person)).Single(), town.NewActor(Role.Supervisor));

        var statements = await town.Statements.OfAsync(async () => Assert.True((await town.Service<ApproveKey>().ExecuteAsync(new(key.Id, key.PersonId, key.Version), second, default)).IsDone));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        var record = await town.RecordAsync(first.VerificationId);
        Assert.Equal((2, first.Id), (record.Revision, record.ReplacesId));
        Assert.NotEqual((first.Number, first.Csv), (record.Number, record.Csv));
        Assert.Equal((second.Id, "Supervisor de prueba", town.Now), (record.Content.SecondOfficial!.Id, record.Content.SecondOfficial.Name, record.Content.SecondOfficialAt));
        Assert.Equal(first.Content.Official, record.Content.Official);
        Assert.Equal(record.Id, (await town.ReadAsync(first.Id)).ReplacedById);
        Assert.Null((await town.ReadAsync(first.Id)).Content.SecondOfficial);
    }
}
