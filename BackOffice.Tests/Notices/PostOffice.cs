using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

/// <summary>A process that sends a town's notices through channels of the test.</summary>
internal sealed class PostOffice(Town town)
{
    public RecordingChannel Email { get; } = new();

    public RecordingChannel Sms { get; } = new(NoticeChannel.Sms);

    public List<IDeliveryFollower> Followers { get; } = [];

    public OutboxLease Lease { get; } = new(town.Service<IDbContextFactory<BackOfficeDbContext>>(), town.Clock);

    public RecordDeliveries Record => new(town.Service<Operations>(), Followers, town.Service<TownHallOptions>());

    public NoticeSettings Settings { get; init; } = town.Service<NoticeSettings>();

    public DrainOutbox Drain() => new(
        Lease,
        new NoticeSender([Email, Sms], town.Service<NoticeEnvelopes>(), Limits(), NullLogger<NoticeSender>.Instance),
        new DeliveryRecorder(Record, NullLogger<DeliveryRecorder>.Instance),
        town.Clock);

    private SendingLimits Limits() => new(town.Service<IDbContextFactory<BackOfficeDbContext>>(), Settings, NullLogger<SendingLimits>.Instance);

    public Task RunAsync() => Drain().RunAsync(CancellationToken.None);

    /// <summary>Messages that are due now; the outbox had nothing else.</summary>
    public async Task<IReadOnlyList<Guid>> FillAsync(int count, Func<int, OutboxMessage> message)
    {
        await using var data = town.Data();
        await data.OutboxMessages.ExecuteDeleteAsync();
        var rows = Enumerable.Range(0, count).Select(message).ToList();
        data.OutboxMessages.AddRange(rows);
        await data.SaveChangesAsync();
        return [.. rows.Select(row => row.Id)];
    }

    public Task<IReadOnlyList<Guid>> FillAsync(int count = 1, DateTime? expiresAt = null) => FillAsync(count, i => Plain(i, expiresAt));

    public OutboxMessage Plain(int i = 0, DateTime? expiresAt = null, Guid? personId = null) => OutboxMessage.Plain(
        new NoticeOrder(NoticeEvent.Registered, NoticeChannel.Email, $"vecina{i}@example.org", "es") { ExpiresAt = expiresAt, PersonId = personId }, "Asunto", "Texto", town.Now);

    public OutboxMessage Secret(string text, DateTime? expiresAt = null) => OutboxMessage.Secret(
        new NoticeOrder(NoticeEvent.ContactCode, NoticeChannel.Sms, "+34612345678", "es") { ExpiresAt = expiresAt },
        "",
        town.Service<IDataProtectionProvider>().CreateProtector("BackOffice.Notices.SealedBody").Protect(text),
        town.Now);

    public OutboxMessage Find(Guid id)
    {
        using var data = town.Data();
        return data.OutboxMessages.AsNoTracking().Single(message => message.Id == id);
    }
}
