using BackOffice.Tests.Support;
using BackOffice.Verification.Records;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons.IdentityDocuments;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

public sealed class CorrectRecordTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Correct_SupportNumber_ReplacesTheRecordAndKeepsTheFormerAsItWas()
    {
        var former = await town.VisitAsync();
        Result<Guid> corrected = Refusal.NotFound;

        var statements = await town.Statements.OfAsync(async () => corrected = await town.CorrectAsync(former, former.AsItIs() with { SupportNumber = "caa 123456", NameAsShown = "Ana García i López", Note = "Copia entregada" }));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        var (next, kept) = (await town.ReadAsync(corrected.Value), await town.ReadAsync(former.Id));
        Assert.Equal((2, former.Id, "CAA123456", "Ana García i López"), (next.Revision, next.ReplacesId, next.Content.Document!.SupportNumber, next.Content.Person.NameAsShown));
        Assert.Equal(new RecordChange(former.Number, RecordChangeKind.Correction, "Se tecleó mal", "Copia entregada"), next.Content.Change);
        Assert.NotEqual((former.Number, former.Csv), (next.Number, next.Csv));
        Assert.Equal((next.Id, false, former.Number, former.Csv), (kept.ReplacedById, kept.IsCurrent, kept.Number, kept.Csv));
        Assert.Equivalent(former.Content, kept.Content);
        await using var data = town.Data();
        var line = await data.AuditEntries.SingleAsync(row => row.ObjectId == next.Id.ToString());
        Assert.Equal(("CorrectRecord", "Se tecleó mal", former.PersonId), (line.Action, line.Reason, line.SubjectPersonId));
        Assert.DoesNotContain("CAA123456", line.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_TwoAtOnce_TheSecondIsTold()
    {
        var record = await town.VisitAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(() => town.CorrectAsync(record, record.AsItIs() with { SupportNumber = $"CAA12345{i}" }, town.NewActor(Role.Supervisor)))));

        Assert.Single(results, result => result.IsDone);
        Assert.Contains(results.Single(result => !result.IsDone).Refusal, new[] { Refusal.Conflict, RecordRefusals.RecordReplaced });
        await using var data = town.Data();
        Assert.Equal(2, await data.VerificationRecords.CountAsync(row => row.VerificationId == record.VerificationId));
    }

    [Fact]
    public async Task Correct_AReplacedRecord_IsRefused()
    {
        var record = await town.VisitAsync();
        Assert.True((await town.CorrectAsync(record, record.AsItIs() with { SupportNumber = "CAA123456" })).IsDone);

        Assert.Equal(RecordRefusals.RecordReplaced, (await town.CorrectAsync(await town.ReadAsync(record.Id), record.AsItIs() with { SupportNumber = "CAA123457" })).Refusal);
    }

    [Fact]
    public async Task Correct_EverythingWrong_SaysItOfEachField()
    {
        var record = await town.VisitAsync();
        var wrong = new RecordCorrection(" ", "", DocumentKind.Dni, "12", new DateOnly(2030, 1, 1), new DateOnly(2029, 1, 1), new string('x', 501));

        var result = await town.CorrectAsync(record, wrong);

        Assert.Equal(["CorrectionReason", "NameAsShown", "SupportNumber", "IssuedOn", "ExpiresOn", "Note"], result.Refusals.Select(refusal => refusal.Field));
        Assert.True((await town.ReadAsync(record.Id)).IsCurrent);
    }

    [Theory]
    [InlineData("Ane Miren d'Íñigo <b>", false)]
    [InlineData("Ana 2", false)]
    [InlineData("…", false)]
    [InlineData("d'Íñigo-L·lúcia, M.ª Àngels", true)]
    [InlineData("d'Íñigo-L·lúcia, Maria Àngels", true)]
    [InlineData("Núria Peiró Goñi", true)]
    public async Task Correct_Name_HasOnlyTheSignsOfNames(string name, bool isTaken)
    {
        var record = await town.VisitAsync();
        var result = await town.CorrectAsync(record, record.AsItIs() with { NameAsShown = name });

        if (isTaken) Assert.True(result.IsDone);
        else Assert.Equal(RecordRefusals.NameAsShownInvalid, result.Refusal);
    }

    [Fact]
    public async Task Correct_NothingChanged_IsRefused()
    {
        var record = await town.VisitAsync();
        Assert.Equal(RecordRefusals.NothingCorrected, (await town.CorrectAsync(record, record.AsItIs())).Refusal);
    }

    [Fact]
    public async Task Correct_Clerk_IsForbidden()
    {
        var record = await town.VisitAsync();
        Assert.Equal(Refusal.Forbidden, (await town.CorrectAsync(record, record.AsItIs() with { Note = "x" }, town.ActorOf(Role.Clerk))).Refusal);
    }

    [Fact]
    public async Task Open_AnyRecord_IsAudited()
    {
        var record = await town.VisitAsync();
        Assert.Equal(record.Number, (await town.Service<OpenRecord>().ExecuteAsync(new(record.Id), town.ActorOf(Role.Clerk), default)).Value.Record.Number);

        await using var data = town.Data();
        Assert.True(await data.AuditEntries.AnyAsync(row => row.Action == "OpenRecord" && row.ObjectId == record.Id.ToString() && row.SubjectPersonId == record.PersonId));
        Assert.Equal(Refusal.NotFound, (await town.Service<OpenRecord>().ExecuteAsync(new(Guid.NewGuid()), town.ActorOf(Role.Clerk), default)).Refusal);
    }
}
