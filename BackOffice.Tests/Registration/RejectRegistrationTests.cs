using BackOffice.Registration;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class RejectRegistrationTests(Town town) : IClassFixture<Town>
{
    private Task<Result> RejectAsync(Guid registration, string? reason, long version = 0) =>
        town.Service<RejectRegistration>().ExecuteAsync(new(registration, version, reason), town.ActorOf(Role.Clerk), CancellationToken.None);

    [Fact]
    public async Task Reject_OpenOne_EndsItWithdrawsAccessAndTellsWhyWithinBudget()
    {
        var person = town.Enter();
        var registration = (await town.StartAsync(person)).Value;
        var statements = await town.Statements.OfAsync(async () => Assert.True((await RejectAsync(registration, "  La persona desiste.  ")).IsDone));

        Assert.InRange(statements.Count, 1, 6);
        var saved = town.RegistrationOf(registration);
        Assert.Equal((RegistrationState.Rejected, "La persona desiste.", town.Now), (saved.State, saved.EndReason, saved.EndedAt));
        Assert.Equal(PortalState.None, town.AccessOf(person.Id)!.State);
        Assert.Contains("La persona desiste.", Assert.Single(town.NoticesOf(person.Id, NoticeEvent.RegistrationRejected)).Body, StringComparison.Ordinal);
        Assert.Equal(RegistrationRefusals.NotOpen, (await RejectAsync(registration, "Otra vez", saved.Version)).Refusal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Reject_WithoutReason_IsRefused(string? reason) => Assert.Equal(RegistrationRefusals.ReasonMissing, (await RejectAsync(Guid.NewGuid(), reason)).Refusal);

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public async Task Reject_LongReason_IsTakenUpToFiveHundred(int length, bool isDone)
    {
        var registration = (await town.StartAsync(town.Enter())).Value;
        Assert.Equal(isDone ? [] : [RegistrationRefusals.ReasonTooLong], (await RejectAsync(registration, new string('a', length))).Refusals);
    }

    [Fact]
    public async Task Reject_ChangedMeanwhileOrUnknown_IsRefused()
    {
        Assert.Equal(Refusal.Conflict, (await RejectAsync((await town.StartAsync(town.Enter())).Value, "Motivo", 3)).Refusal);
        Assert.Equal(Refusal.NotFound, (await RejectAsync(Guid.NewGuid(), "Motivo")).Refusal);
    }

    [Fact]
    public async Task Start_AfterRejection_IsPossibleAgain()
    {
        var person = town.Enter();
        await RejectAsync((await town.StartAsync(person)).Value, "Motivo");
        Assert.True((await town.StartAsync(person, RegistrationTown.NewMobile())).IsDone);
        Assert.Equal(PortalState.Requested, town.AccessOf(person.Id)!.State);
    }
}
