using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class FinishCallTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Finish_AllRight_GivesBasicAndCompletesTheRegistrationWithinTheBudget()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        Result<AssuranceLevel> finished = Refusal.NotFound;

        var statements = await town.Statements.OfAsync(async () => finished = await town.FinishCallAsync(call));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        Assert.Equal(AssuranceLevel.Basic, finished.Value);
        var access = await town.AccessAsync(person.Id);
        Assert.Equal((PortalState.Verified, AssuranceLevel.Basic, VerificationMethod.Phone, town.ActorOf(Role.Clerk).Id), (access.State, access.Level, access.VerifiedBy, access.VerifiedByOfficial));
        await using var data = town.Data();
        Assert.Equal(RegistrationState.Completed, (await data.Registrations.SingleAsync(row => row.PersonId == person.Id)).State);
    }

    [Fact]
    public async Task Finish_TwoOfThree_NeedsTheCodeReadBack()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        Assert.Equal(VerificationRefusals.CallDoesNotProve, (await town.FinishCallAsync(call, wrong: 1)).Refusal);

        await town.SendCodeAsync(call.Id);
        Assert.True((await town.ConfirmAsync(call.Id, await town.LastCodeAsync(person.Id))).IsDone);

        Assert.Equal(Refusal.Conflict, (await town.FinishCallAsync(call, wrong: 1)).Refusal);
        Assert.Equal(AssuranceLevel.Basic, (await town.FinishCallAsync(await town.VerificationAsync(call.Id), wrong: 1)).Value);
    }

    [Theory]
    [InlineData(VerificationState.Rejected)]
    [InlineData(VerificationState.Inconclusive)]
    [InlineData(VerificationState.NoShow)]
    [InlineData(VerificationState.SuspectedFraud)]
    public async Task Finish_NotVerified_LeavesTheAccessAsItWas(VerificationState outcome)
    {
        var person = town.EnterRegistered();
        var before = await town.AccessAsync(person.Id);

        Assert.Equal(AssuranceLevel.None, (await town.FinishCallAsync(await town.OpenedAsync(person.Id, VerificationMethod.Phone), outcome, reason: "Motivo del tramitador")).Value);

        Assert.Equivalent(before, await town.AccessAsync(person.Id));
        await using var data = town.Data();
        Assert.Equal(RegistrationState.PendingVerification, (await data.Registrations.SingleAsync(row => row.PersonId == person.Id)).State);
    }

    [Fact]
    public async Task Finish_TwoOfficialsAtOnce_OneGetsConflict()
    {
        var call = await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.Phone);

        var results = await Task.WhenAll(
            Task.Run(() => town.FinishCallAsync(call, actor: town.ActorOf(Role.Clerk))),
            Task.Run(() => town.FinishCallAsync(call, VerificationState.Rejected, reason: "No contesta bien", actor: town.ActorOf(Role.Supervisor))));

        Assert.Single(results, result => result.IsDone);
        Assert.Equal(Refusal.Conflict, results.Single(result => !result.IsDone).Refusal);
    }

    [Fact]
    public async Task Finish_Finished_IsRefusedEvenWithItsVersion()
    {
        var call = await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.Phone);
        await town.FinishCallAsync(call, VerificationState.NoShow);

        Assert.Equal(VerificationRefusals.NotOpen, (await town.FinishCallAsync(await town.VerificationAsync(call.Id))).Refusal);
        Assert.Equal(VerificationState.NoShow, (await town.VerificationAsync(call.Id)).State);
    }

    [Fact]
    public async Task Finish_MobileChangedMeanwhile_CannotEndVerified()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        await using (var data = town.Data())
        {
            var stored = await data.Persons.Include(row => row.Documents).SingleAsync(row => row.Id == person.Id);
            stored.ChangeContacts(MobilePhone.Parse("712345601").Value, null, town.Now);
            stored.ProveMobile(town.Now);
            await data.SaveChangesAsync();
        }

        Assert.Equal(VerificationRefusals.NumberChanged, (await town.FinishCallAsync(call)).Refusal);
        Assert.Equal(VerificationRefusals.NumberChanged, (await town.SendCodeAsync(call.Id)).Refusal);
        Assert.Equal(AssuranceLevel.None, (await town.AccessAsync(person.Id)).Level);
        Assert.True((await town.FinishCallAsync(call, VerificationState.Inconclusive, reason: "Ha cambiado de número")).IsDone);
    }

    [Fact]
    public async Task Finish_PersonAlreadyAdvanced_KeepsTheHigherLevel()
    {
        var person = town.EnterVerified();

        Assert.True((await town.FinishCallAsync(await town.OpenedAsync(person.Id, VerificationMethod.Phone))).IsDone);

        Assert.Equal((AssuranceLevel.Advanced, VerificationMethod.InPerson), ((await town.AccessAsync(person.Id)).Level, (await town.AccessAsync(person.Id)).VerifiedBy));
    }

    /// <summary>The answers are never sent to the application; what the registry expects must not slip into the row or its audit either.</summary>
    [Fact]
    public async Task Finish_Call_KeepsNoAnswerInRowOrAudit()
    {
        var person = town.EnterRegistered(Residents.Data(second: "Zurbaranzarra") with { Address = new PostalAddress("Avinguda Canaria 7", "46799", "Vilacanària") });
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        await town.FinishCallAsync(call, wrong: 0);

        await using var data = town.Data();
        var row = await data.Database.SqlQuery<string>($"SELECT json_group_array(json_array(Questions, Checks, Reason, Document, NumberCalled)) AS Value FROM Verifications WHERE Id = {call.Id}").SingleAsync();
        var audit = string.Join('\n', await data.AuditEntries.Where(line => line.ObjectId == call.Id.ToString()).Select(line => line.Changes + line.Reason).ToListAsync());
        Assert.Contains("Right", row, StringComparison.Ordinal);
        Assert.All(new[] { "Zurbaranzarra", "Canaria", "46799", "Vilacan", "1978", person.Email! }, answer => Assert.DoesNotContain(answer, row + audit, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SendCode_DuringTheCall_GoesSealedToTheNumberCalledWithinTheBudget()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);

        var statements = await town.Statements.OfAsync(async () => Assert.True((await town.SendCodeAsync(call.Id)).IsDone));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        await using var data = town.Data();
        var message = await data.OutboxMessages.SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal((NoticeChannel.Sms, (string?)null), (message.Channel, message.Body));
        Assert.NotNull(message.SealedBody);
        Assert.Equal(call.NumberCalled, (await data.ContactCodes.SingleAsync(row => row.OwnerId == call.Id)).Address);
        Assert.Equal(RegistrationRefusals.CodeTooSoon, (await town.SendCodeAsync(call.Id)).Refusal);
    }

    [Fact]
    public async Task ConfirmCode_WrongFiveTimes_CountsEachAndKillsTheCode()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        Assert.Equal(RegistrationRefusals.NoCodeSent, (await town.ConfirmAsync(call.Id, "123456")).Refusal);
        await town.SendCodeAsync(call.Id);
        var right = await town.LastCodeAsync(person.Id);

        for (var attempt = 0; attempt < 5; attempt++) Assert.Equal(RegistrationRefusals.CodeWrong, (await town.ConfirmAsync(call.Id, right == "000000" ? "111111" : "000000")).Refusal);

        Assert.Equal(RegistrationRefusals.CodeExhausted, (await town.ConfirmAsync(call.Id, right)).Refusal);
        Assert.Null((await town.VerificationAsync(call.Id)).CodeReadBackAt);
        await using var data = town.Data();
        Assert.Equal(5, (await data.ContactCodes.SingleAsync(row => row.OwnerId == call.Id)).Attempts);
    }

    [Fact]
    public async Task ConfirmCode_Right_IsNotedWithinTheBudgetAndWithoutTheCode()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        await town.SendCodeAsync(call.Id);
        var code = await town.LastCodeAsync(person.Id);

        var statements = await town.Statements.OfAsync(async () => Assert.True((await town.ConfirmAsync(call.Id, code)).IsDone));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        Assert.NotNull((await town.VerificationAsync(call.Id)).CodeReadBackAt);
        await using var data = town.Data();
        Assert.DoesNotContain(await data.AuditEntries.Where(row => row.SubjectPersonId == person.Id).Select(row => row.Changes + row.Reason).ToListAsync(), text => text!.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Codes_OfAVisitOrUnknown_AreRefused()
    {
        var visit = await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.InPerson);

        Assert.Equal(VerificationRefusals.OtherMethod, (await town.SendCodeAsync(visit.Id)).Refusal);
        Assert.Equal(VerificationRefusals.OtherMethod, (await town.ConfirmAsync(visit.Id, "123456")).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.SendCodeAsync(Guid.NewGuid())).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.ConfirmAsync(Guid.NewGuid(), "123456")).Refusal);
    }
}
