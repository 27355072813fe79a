using BackOffice.Registration.Upkeep;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class UpkeepTests(Town town) : IClassFixture<Town>
{
    private Guid Started(Person person, DateTime at)
    {
        using var data = town.Data();
        var registration = PortalRegistration.StartFor(person.Id, Channel.InPerson, Guid.NewGuid(), at);
        data.AddRange(registration, PortalAccess.Open(person.Id, Channel.InPerson));
        data.SaveChanges();
        return registration.Id;
    }

    private Task RemindAsync() => town.Service<RemindRegistrations>().RunAsync(CancellationToken.None);

    private Task ExpireAsync() => town.Service<ExpireRegistrations>().RunAsync(CancellationToken.None);

    [Fact]
    public async Task Remind_AtFifteenAndFortyFiveDays_WritesOneNoticeEach()
    {
        var person = town.Enter();
        Started(person, town.Now);
        int[] notices = new int[5];
        TimeSpan[] waits = [TimeSpan.FromDays(15) - TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromDays(3)];
        for (var i = 0; i < waits.Length; i++)
        {
            town.Clock.Advance(waits[i]);
            await RemindAsync();
            await RemindAsync();
            notices[i] = town.NoticesOf(person.Id, NoticeEvent.RegistrationReminder).Count;
        }

        Assert.Equal([0, 1, 1, 2, 2], notices);
    }

    [Fact]
    public async Task Remind_FirstTimeAfterFortyFiveDays_WritesOneNotice()
    {
        var person = town.Enter();
        Started(person, town.Now.AddDays(-50));
        await RemindAsync();
        await RemindAsync();

        Assert.Equal(person.Email, Assert.Single(town.NoticesOf(person.Id, NoticeEvent.RegistrationReminder)).Recipient);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public async Task Expire_AtSixtyDays_EndsItWithdrawsAccessAndTells(int days, bool isExpired)
    {
        var person = town.Enter();
        var registration = Started(person, town.Now.AddDays(-days));
        await ExpireAsync();
        await ExpireAsync();

        Assert.Equal(isExpired ? RegistrationState.Expired : RegistrationState.Started, town.RegistrationOf(registration).State);
        Assert.Equal(isExpired ? PortalState.None : PortalState.Requested, town.AccessOf(person.Id)!.State);
        Assert.Equal(isExpired ? 1 : 0, town.NoticesOf(person.Id, NoticeEvent.RegistrationExpired).Count);
    }

    [Fact]
    public async Task Expire_MoreThanABatch_EndsThemAll()
    {
        var ids = Enumerable.Range(0, UpkeepBatches.Size + 5).Select(_ => Started(town.Enter(), town.Now.AddDays(-61))).ToList();
        await ExpireAsync();

        await using var data = town.Data();
        Assert.Equal(ids.Count, await data.Registrations.CountAsync(row => ids.Contains(row.Id) && row.State == RegistrationState.Expired));
        var texts = ids.ConvertAll(id => id.ToString());
        Assert.Equal(ids.Count, await data.AuditEntries.CountAsync(row => texts.Contains(row.ObjectId)));
    }

    [Fact]
    public async Task Purge_CodesADayAfterTheirEnd_AreErasedWithOneAuditRow()
    {
        var mobile = RegistrationTown.NewMobile();
        var registration = (await town.StartAsync(town.Enter(), mobile, actor: town.NewActor(Role.Clerk))).Value;
        town.Clock.Advance(CodeLimits.MobileLife + TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await PurgeAsync();
        Assert.Equal(1, await CountAsync(registration));
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        var before = await AuditedAsync();
        await PurgeAsync();
        await PurgeAsync();

        Assert.Equal(0, await CountAsync(registration));
        Assert.Equal(before + 1, await AuditedAsync());
    }

    [Fact]
    public async Task Upkeep_ByAnOfficial_IsForbidden()
    {
        var actor = town.NewActor(Role.Supervisor);
        Assert.Equal(Refusal.Forbidden, (await town.Service<ExpireRegistrationsBatch>().ExecuteAsync(new(1), actor, CancellationToken.None)).Refusal);
        Assert.Equal(Refusal.Forbidden, (await town.Service<RemindRegistrationsBatch>().ExecuteAsync(new(1), actor, CancellationToken.None)).Refusal);
        Assert.Equal(Refusal.Forbidden, (await town.Service<PurgeExpiredCodes>().ExecuteAsync(new(TimeSpan.Zero), actor, CancellationToken.None)).Refusal);
    }

    private Task PurgeAsync() => town.Service<PurgeContactCodes>().RunAsync(CancellationToken.None);

    private async Task<int> CountAsync(Guid owner)
    {
        await using var data = town.Data();
        return await data.ContactCodes.CountAsync(row => row.OwnerId == owner);
    }

    private async Task<int> AuditedAsync()
    {
        await using var data = town.Data();
        return await data.AuditEntries.CountAsync(row => row.Action == nameof(PurgeExpiredCodes));
    }
}
