using System.Text;
using BackOffice.Registration;
using BackOffice.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class RegistrationCodeTests(Town town) : IClassFixture<Town>
{
    private async Task<(Person Person, Guid Registration, string Mobile)> StartedAsync()
    {
        var (person, mobile) = (town.Enter(), RegistrationTown.NewMobile());
        return (person, (await town.StartAsync(person, mobile)).Value, mobile);
    }

    [Fact]
    public async Task Confirm_RightCode_RegistersAndWritesBothNoticesWithinBudget()
    {
        await town.SetAsync(values => values with { InternalMailbox = "interna@example.org" });
        var (person, registration, mobile) = await StartedAsync();
        var code = town.CodeAt(mobile);
        Result<Guid> result = Refusal.NotFound;
        var actor = town.NewActor(Role.Clerk);
        var statements = await town.Statements.OfAsync(async () => result = await town.ConfirmAsync(registration, $"{code[..3]} {code[3..]}", actor));

        Assert.Equal(person.Id, result.Value);
        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal(RegistrationState.PendingVerification, town.RegistrationOf(registration).State);
        Assert.Equal(PortalState.PendingVerification, town.AccessOf(person.Id)!.State);
        Assert.Equal((mobile, (DateTime?)town.Now), (town.PersonOf(person.Id).Mobile, town.PersonOf(person.Id).MobileValidatedAt));
        Assert.Equal(person.Email, Assert.Single(town.NoticesOf(person.Id, NoticeEvent.Registered)).Recipient);
        Assert.Equal("interna@example.org", Assert.Single(town.NoticesOf(person.Id, NoticeEvent.RegisteredInternal)).Recipient);
        Assert.Equal([person.Email!, person.Mobile!], town.NoticesOf(person.Id, NoticeEvent.ContactChanged).Select(notice => notice.Recipient));
    }

    [Fact]
    public async Task Confirm_SaveFails_LeavesNoNoticeAndTheCodeAlive()
    {
        var (person, registration, mobile) = await StartedAsync();
        town.Statements.BeforeEach = command =>
        {
            if (command.CommandText.Contains("INSERT INTO \"OutboxMessages\"", StringComparison.Ordinal)) throw new IOException("full disk");
        };
        await Assert.ThrowsAnyAsync<Exception>(() => town.ConfirmAsync(registration, town.CodeAt(mobile)));
        town.Statements.BeforeEach = null;

        Assert.Empty(town.NoticesOf(person.Id, NoticeEvent.Registered));
        Assert.Equal(RegistrationState.Started, town.RegistrationOf(registration).State);
        Assert.True((await town.ConfirmAsync(registration, town.CodeAt(mobile))).IsDone);
    }

    [Fact]
    public async Task Confirm_FiveWrongCodes_KillTheCode()
    {
        var (_, registration, mobile) = await StartedAsync();
        var code = town.CodeAt(mobile);
        for (var attempt = 1; attempt <= CodeLimits.Attempts; attempt++) Assert.Equal(RegistrationRefusals.CodeWrong, (await town.ConfirmAsync(registration, RegistrationTown.WrongFor(code))).Refusal);

        Assert.Equal(RegistrationRefusals.CodeExhausted, (await town.ConfirmAsync(registration, code)).Refusal);
        Assert.Equal(RegistrationState.Started, town.RegistrationOf(registration).State);
    }

    [Theory]
    [InlineData("12 34")]
    [InlineData("1234567")]
    [InlineData(null)]
    public async Task Confirm_NotAWholeCode_CostsNoAttempt(string? typed)
    {
        var (_, registration, mobile) = await StartedAsync();
        for (var attempt = 0; attempt <= CodeLimits.Attempts; attempt++) Assert.Equal(RegistrationRefusals.CodeIncomplete, (await town.ConfirmAsync(registration, typed)).Refusal);

        Assert.True((await town.ConfirmAsync(registration, town.CodeAt(mobile))).IsDone);
    }

    [Fact]
    public async Task Confirm_FifthAnswerRight_IsTaken()
    {
        var (_, registration, mobile) = await StartedAsync();
        var code = town.CodeAt(mobile);
        for (var attempt = 1; attempt < CodeLimits.Attempts; attempt++) await town.ConfirmAsync(registration, RegistrationTown.WrongFor(code));

        Assert.True((await town.ConfirmAsync(registration, code)).IsDone);
    }

    [Theory]
    [InlineData(599, true)]
    [InlineData(600, false)]
    public async Task Confirm_AtTenMinutes_IsExpired(int seconds, bool isDone)
    {
        var (_, registration, mobile) = await StartedAsync();
        var code = town.CodeAt(mobile);
        town.Clock.Advance(TimeSpan.FromSeconds(seconds));
        var result = await town.ConfirmAsync(registration, code, town.NewActor(Role.Clerk));

        Assert.Equal(isDone ? [] : [RegistrationRefusals.CodeExpired], result.Refusals);
    }

    [Fact]
    public async Task Send_BeforeSixtySeconds_IsTooSoonAndAfterItVoidsTheFormerCode()
    {
        var (_, registration, mobile) = await StartedAsync();
        var first = town.CodeAt(mobile);
        town.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(RegistrationRefusals.CodeTooSoon, (await town.SendAsync(registration)).Refusal);
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await town.SendAsync(registration)).IsDone);
        var second = town.CodeAt(mobile);

        if (first != second) Assert.Equal(RegistrationRefusals.CodeWrong, (await town.ConfirmAsync(registration, first)).Refusal);
        Assert.True((await town.ConfirmAsync(registration, second)).IsDone);
    }

    [Fact]
    public async Task Send_SixthCodeInADay_IsTooMany()
    {
        var (_, registration, _) = await StartedAsync();
        for (var sent = 1; sent < CodeLimits.PerDay; sent++)
        {
            town.Clock.Advance(TimeSpan.FromSeconds(60));
            Assert.True((await town.SendAsync(registration)).IsDone);
        }

        town.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(RegistrationRefusals.CodeTooMany, (await town.SendAsync(registration)).Refusal);
    }

    [Fact]
    public async Task Send_FinishedRegistration_IsNotOpen()
    {
        var (_, registration, mobile) = await StartedAsync();
        await town.ConfirmAsync(registration, town.CodeAt(mobile));

        Assert.Equal(RegistrationRefusals.NotOpen, (await town.SendAsync(registration)).Refusal);
        Assert.Equal(RegistrationRefusals.NotOpen, (await town.ConfirmAsync(registration, "123456")).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.SendAsync(Guid.NewGuid())).Refusal);
    }

    [Fact]
    public async Task Send_OtherNumberThanFirstTyped_GoesThere()
    {
        var (person, registration, _) = await StartedAsync();
        var other = RegistrationTown.NewMobile();
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await town.SendAsync(registration, other)).IsDone);
        Assert.True((await town.ConfirmAsync(registration, town.CodeAt(other))).IsDone);

        Assert.Equal(other, town.PersonOf(person.Id).Mobile);
    }

    [Fact]
    public async Task Confirm_MobileOfSomebodyElse_MovesAndTellsTheFormerHolder()
    {
        var (former, person) = (town.EnterRegistered(), town.Enter());
        var registration = await town.StartAsync(person, former.Mobile);
        Assert.True((await town.ConfirmAsync(registration.Value, town.CodeAt(former.Mobile!))).IsDone);

        Assert.Null(town.PersonOf(former.Id).Mobile);
        Assert.Equal(former.Mobile, town.PersonOf(person.Id).Mobile);
        Assert.Equal(former.Email, Assert.Single(town.NoticesOf(former.Id, NoticeEvent.MobileTakenOver)).Recipient);
    }

    [Fact]
    public async Task Confirm_NoCodeSent_SaysSo()
    {
        var registration = await town.SubmitAsync(RegistrationTown.Typed(town.Enter()), proved: false);
        Assert.Equal(RegistrationRefusals.NoCodeSent, (await town.ConfirmAsync(registration.Id, "123456")).Refusal);
    }

    [Fact]
    public async Task Database_AfterSending_HoldsNoCodeInClear()
    {
        var (_, registration, mobile) = await StartedAsync();
        var code = town.CodeAt(mobile);
        await town.ConfirmAsync(registration, RegistrationTown.WrongFor(code));
        await town.ConfirmAsync(registration, code);
        await using (var data = town.Data()) await data.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();

        foreach (var file in Directory.GetFiles(town.Folder, "backoffice.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes);
            var text = Encoding.Latin1.GetString(bytes.ToArray());
            Assert.DoesNotContain($"use {code} para", text, StringComparison.Ordinal);
            Assert.DoesNotMatch($@"(?<![0-9a-zA-Z+/=_-]){code}(?![0-9a-zA-Z+/=_-])", text);
        }
    }
}
