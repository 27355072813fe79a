using BackOffice.Administration;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Tests.Administration;

public sealed class GeneralOptionsTests(Town town) : IClassFixture<Town>
{
    private static readonly GeneralOptionsValues Right = new() { TownHallName = "Ayuntamiento de Gandia", Town = "Gandia", InternalMailbox = "altas@gandia.example" };

    public static TheoryData<GeneralOptionsValues, Refusal> Wrong => new()
    {
        { Right with { TownHallName = " " }, AdministrationRefusals.TownHallNameMissing },
        { Right with { TownHallName = new string('x', 121) }, AdministrationRefusals.TownHallNameMissing },
        { Right with { Dir3 = "123" }, AdministrationRefusals.Dir3Invalid },
        { Right with { Town = new string('x', 61) }, AdministrationRefusals.TownTooLong },
        { Right with { PortalUrl = "javascript:alert(1)" }, AdministrationRefusals.PortalUrlInvalid },
        { Right with { InternalMailbox = "altas@" }, AdministrationRefusals.InternalMailboxInvalid },
        { Right with { UsesPhone = false, UsesVisits = false }, AdministrationRefusals.NoMethod },
        { Right with { KeyAuthorisation = new string('x', 101) }, AdministrationRefusals.AuthorisationTooLong },
        { Right with { KeyPolicy = KeyPolicy.Retiring }, AdministrationRefusals.ClosingDateMissing },
        { Right with { KeyHours = 23 }, AdministrationRefusals.KeyHoursOutOfRange },
        { Right with { KeyHours = 169 }, AdministrationRefusals.KeyHoursOutOfRange },
        { Right with { CoolingDays = 91 }, AdministrationRefusals.CoolingDaysOutOfRange },
        { Right with { CoolingDays = -1 }, AdministrationRefusals.CoolingDaysOutOfRange },
        { Right with { ResetsPerDayAlone = 0 }, AdministrationRefusals.ResetsOutOfRange },
        { Right with { ResetsPerDayAlone = 21 }, AdministrationRefusals.ResetsOutOfRange },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Change_OneValueWrong_SaysItOfItsField(GeneralOptionsValues values, Refusal refusal)
    {
        var result = await ChangeAsync(values);
        Assert.Equal([refusal], result.Refusals);
    }

    [Fact]
    public async Task Change_RightValues_AreInForceAtOnceAndAudited()
    {
        await town.Service<TownHallOptions>().GetAsync(CancellationToken.None);
        var result = await ChangeAsync(Right with { CoolingDays = 90, KeyHours = 24, Dir3 = "l01462508" });

        Assert.True(result.IsDone);
        var options = await town.Service<TownHallOptions>().GetAsync(CancellationToken.None);
        Assert.Equal(("Ayuntamiento de Gandia", 90, 24, "L01462508"), (options.TownHallName, options.CoolingDays, options.KeyHours, options.Dir3));
        await using var data = town.Data();
        var entry = await data.AuditEntries.OrderByDescending(row => row.Sequence).FirstAsync(row => row.Action == nameof(ChangeGeneralOptions));
        Assert.Contains("Gandia", entry.Changes);
    }

    [Fact]
    public async Task Change_SomebodyElseWasFaster_IsAConflict()
    {
        var version = await VersionAsync();
        await ChangeAsync(Right with { Town = "Oliva" });
        var result = await town.Service<ChangeGeneralOptions>().ExecuteAsync(new(Right with { Town = "Xeraco" }, version), town.ActorOf(Role.Administrator), CancellationToken.None);

        Assert.Equal(Refusal.Conflict, result.Refusal);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Operator)]
    [InlineData(Role.Supervisor)]
    public async Task Change_OtherRoles_AreForbidden(Role role)
    {
        var result = await town.Service<ChangeGeneralOptions>().ExecuteAsync(new(Right, await VersionAsync()), town.ActorOf(role), CancellationToken.None);
        Assert.Equal(Refusal.Forbidden, result.Refusal);
    }

    private async Task<Result> ChangeAsync(GeneralOptionsValues values) =>
        await town.Service<ChangeGeneralOptions>().ExecuteAsync(new(values, await VersionAsync()), town.ActorOf(Role.Administrator), CancellationToken.None);

    private async Task<long> VersionAsync()
    {
        await using var data = town.Data();
        return (await data.GeneralOptions.AsNoTracking().SingleAsync()).Version;
    }
}
