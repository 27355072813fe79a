using BackOffice.Data;
using BackOffice.Notices.Channels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Offices;

namespace BackOffice.Notices.Outbox;

/// <summary>How much may leave: mails a minute, in all and to one domain, by this process; text messages a day, in all and to one number, by all of them. Used by one drain at a time.</summary>
public sealed partial class SendingLimits(IDbContextFactory<BackOfficeDbContext> contexts, NoticeSettings settings, ILogger<SendingLimits> logger)
{
    private const int MostDomains = 1000;

    private readonly Dictionary<string, SendingRate> domains = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = [];
    private readonly SendingRate all = new(settings.Smtp.PerMinute);
    private int texts;

    /// <summary>Reads what left today to the numbers of a batch; one statement, when it has text messages.</summary>
    public async Task PrepareAsync(IReadOnlyList<OutboxMessage> batch, DateTime now, CancellationToken cancellation)
    {
        numbers.Clear();
        texts = 0;
        var asked = batch.Where(message => message.Channel == NoticeChannel.Sms).Select(message => message.Recipient).Distinct().ToList();
        if (asked.Count == 0 || (settings.Sms.PerDay == 0 && settings.Sms.PerNumberPerDay == 0)) return;
        var today = StartOf(TownTime.DayOf(now));
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var sent = await data.OutboxMessages.AsNoTracking()
            .Where(message => message.Channel == NoticeChannel.Sms && message.SentAt >= today)
            .GroupBy(message => asked.Contains(message.Recipient) ? message.Recipient : "")
            .Select(group => new { Number = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        foreach (var row in sent) (numbers[row.Number], texts) = (row.Count, texts + row.Count);
    }

    /// <summary>Whether one may leave now, which then counts; null when it may.</summary>
    public Delivery? Take(OutboxMessage message, DateTime now) => message.Channel == NoticeChannel.Email ? TakeMail(message, now) : TakeText(message, now);

    private Delivery? TakeMail(OutboxMessage message, DateTime now)
    {
        var domain = DomainOf(message.Recipient, now);
        foreach (var rate in (ReadOnlySpan<SendingRate>)[domain, all])
        {
            if (!rate.HasRoom(now)) return Delivery.Deferred(rate.ComeBack(now, message.Priority == 1));
        }

        domain.Take(now);
        all.Take(now);
        return null;
    }

    private Delivery? TakeText(OutboxMessage message, DateTime now)
    {
        var count = numbers.GetValueOrDefault(message.Recipient);
        var reached = Reached(settings.Sms.PerNumberPerDay, count) ? DeliveryFailures.NumberLimit : Reached(settings.Sms.PerDay, texts) ? DeliveryFailures.DayLimit : null;
        if (reached is not null)
        {
            LogLimit(message.Id, reached);
            return Delivery.Deferred(StartOf(TownTime.DayOf(now).AddDays(1)), reached);
        }

        (numbers[message.Recipient], texts) = (count + 1, texts + 1);
        return null;
    }

    private SendingRate DomainOf(string recipient, DateTime now)
    {
        var name = recipient[(recipient.LastIndexOf('@') + 1)..];
        if (domains.TryGetValue(name, out var known)) return known;
        if (domains.Count >= MostDomains)
        {
            foreach (var idle in domains.Where(row => row.Value.IsIdle(now)).Select(row => row.Key).ToList()) domains.Remove(idle);
        }

        return domains[name] = new(settings.Smtp.PerDomainPerMinute);
    }

    private static bool Reached(int limit, int count) => limit > 0 && count >= limit;

    private static DateTime StartOf(DateOnly day) => OfficeZone.UtcOf(day, TimeOnly.MinValue, TownTime.Zone.Id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Text message {Id} waits for tomorrow: {Limit}")]
    private partial void LogLimit(Guid id, string limit);
}
