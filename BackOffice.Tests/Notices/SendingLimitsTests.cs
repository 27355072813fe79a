using BackOffice.Notices.Channels;
using BackOffice.Tests.Database;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class SendingLimitsTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Run_MoreThanAMinuteAllows_LeaveLaterWithoutHavingBeenTried()
    {
        var office = Office(perMinute: 5);
        var drain = office.Drain();
        var ids = await office.FillAsync(8);
        await drain.RunAsync(CancellationToken.None);

        Assert.Equal(5, office.Email.Sent.Count);
        var waiting = ids.Select(office.Find).Where(message => message.State == NoticeState.Pending).ToList();
        Assert.Equal(3, waiting.Count);
        Assert.All(waiting, message => Assert.Equal((0, null), (message.Attempts, message.FailureCode)));
        Assert.All(waiting, message => Assert.InRange(message.DueAt, town.Now.AddMinutes(1), town.Now.AddMinutes(2)));

        town.Clock.Advance(TimeSpan.FromMinutes(2));
        await drain.RunAsync(CancellationToken.None);
        Assert.Equal(8, office.Email.Sent.Count);
        Assert.All(ids, id => Assert.Equal((NoticeState.Sent, 1), (office.Find(id).State, office.Find(id).Attempts)));
    }

    [Fact]
    public async Task Run_OneDomainFull_DoesNotHoldUpTheOthers()
    {
        var office = Office(perDomain: 2);
        await office.FillAsync(9, i => OutboxMessage.Plain(new(NoticeEvent.KeyUnlocked, NoticeChannel.Email, $"vecina@{(i < 6 ? "GRANDE.example" : $"pequeño{i}.example")}", "es"), "Asunto", "Texto", town.Now));
        await office.RunAsync();

        Assert.Equal(2, office.Email.Sent.Count(notice => notice.Recipient.EndsWith("GRANDE.example", StringComparison.Ordinal)));
        Assert.Equal(3, office.Email.Sent.Count(notice => notice.Recipient.Contains("pequeño", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Run_NumberThatHadItsTenToday_WaitsForTomorrow()
    {
        var office = Office(perNumber: 3);
        var ids = await office.FillAsync(5, i => Text(i < 4 ? "+34612345678" : "+34687654321"));
        var statements = await town.Statements.OfAsync(office.RunAsync);

        Assert.Equal(4, office.Sms.Sent.Count);
        await using (var data = town.Data())
        {
            var plan = QueryPlan.Lines(data, Assert.Single(statements, text => text.Contains("COUNT(*)", StringComparison.Ordinal)));
            Assert.Contains(plan, line => line.Contains("IX_OutboxMessages_Channel_SentAt_Recipient", StringComparison.Ordinal));
        }

        var waiting = office.Find(ids.Single(id => office.Find(id).State != NoticeState.Sent));
        Assert.Equal((NoticeState.Pending, 0, DeliveryFailures.NumberLimit), (waiting.State, waiting.Attempts, waiting.FailureCode));
        Assert.Equal(TownTime.DayOf(town.Now).AddDays(1), TownTime.DayOf(waiting.DueAt));

        // another process counts what this one sent
        var other = Office(perNumber: 3);
        town.Clock.Advance(TimeSpan.FromMinutes(10));
        await AddAsync(Text("+34612345678"));
        await other.RunAsync();
        Assert.Empty(other.Sms.Sent);
        town.Clock.Advance(waiting.DueAt - town.Now);
        await other.RunAsync();
        Assert.Equal(2, other.Sms.Sent.Count);
    }

    [Fact]
    public async Task Run_DayFull_HoldsBackEveryNumber()
    {
        var office = Office(perDay: 2);
        await office.FillAsync(4, i => Text($"+3461234567{i}"));
        await office.RunAsync();

        Assert.Equal(2, office.Sms.Sent.Count);
    }

    [Fact]
    public async Task Run_CodeOverTheLimit_ExpiresInsteadOfArrivingTomorrow()
    {
        var office = Office(perNumber: 1);
        var ids = await office.FillAsync(2, _ => office.Secret("482913", town.Now.AddMinutes(10)));
        await office.RunAsync();

        Assert.Equal([NoticeState.Sent, NoticeState.Expired], ids.Select(id => office.Find(id).State).Order());
    }

    [Fact]
    public async Task Run_TextThatFailsInTheEvening_WaitsForTheMorning()
    {
        var office = Office();
        var evening = TimeZoneInfo.ConvertTimeToUtc(TownTime.LocalOf(town.Now).Date.AddDays(1).AddHours(20).AddMinutes(59).AddSeconds(30), TownTime.Zone);
        town.Clock.Advance(evening - town.Now);
        office.Sms.Answer = _ => Task.FromResult(Delivery.Postponed(DeliveryFailures.ServerBusy));
        var ids = await office.FillAsync(2, i => i == 0 ? Text("+34612345678") : OutboxMessage.Plain(new(NoticeEvent.KeyBlocked, NoticeChannel.Sms, "+34612345678", "es"), "", "Texto", town.Now));
        await office.RunAsync();

        Assert.Equal(9, TownTime.LocalOf(office.Find(ids[0]).DueAt).Hour);
        Assert.InRange(office.Find(ids[1]).DueAt, town.Now, town.Now.AddMinutes(2));
    }

    [Fact]
    public async Task Run_AddressThatDoesNotExist_IsMarkedOnce()
    {
        var office = Office();
        office.Email.Answer = _ => Task.FromResult(Delivery.Refused(DeliveryFailures.RecipientRefused));
        office.Sms.Answer = _ => Task.FromResult(Delivery.Refused(DeliveryFailures.NumberRefused));
        await office.FillAsync(4, i => i < 2 ? Text("+34600000001") : OutboxMessage.Plain(new(NoticeEvent.KeyUnlocked, NoticeChannel.Email, i == 2 ? "Nadie@example.org" : "nadie@example.org", "es"), "", "Texto", town.Now));
        await office.RunAsync();
        await AddAsync(Text("+34600000001"));
        await office.RunAsync();

        await using var data = town.Data();
        Assert.Equal(
            [(NoticeChannel.Email, "nadie@example.org"), (NoticeChannel.Sms, "+34600000001")],
            (await data.ReturnedAddresses.ToListAsync()).Select(row => (row.Channel, row.Address)).Order());
    }

    private PostOffice Office(int perMinute = 0, int perDomain = 0, int perNumber = 0, int perDay = 0) => new(town)
    {
        Settings = new NoticeSettings(true, new("127.0.0.1", 25, null, null, "avisos@ayuntamiento.example", false) { PerMinute = perMinute, PerDomainPerMinute = perDomain })
        {
            Sms = new() { PerNumberPerDay = perNumber, PerDay = perDay },
        },
    };

    private OutboxMessage Text(string number) => OutboxMessage.Plain(new(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, number, "es"), "", "Texto", town.Now);

    private async Task AddAsync(OutboxMessage message)
    {
        await using var data = town.Data();
        data.OutboxMessages.Add(message);
        await data.SaveChangesAsync();
    }
}
