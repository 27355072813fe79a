using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Audit;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Audit;

/// <summary>Everything that happened about a person, newest first: what officials, portals and jobs did, and the notices.</summary>
public sealed class TimelineQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>At most this many rows are given at once.</summary>
    private const int Most = 100;

    /// <summary>Two statements.</summary>
    /// <param name="withReads">Whether openings of the card and shown documents are told too.</param>
    /// <param name="after">Key of the page before; null, or one that cannot be read, for the first.</param>
    public async Task<Page<TimelineRow>> OfPersonAsync(Actor actor, Guid personId, bool withReads, int rows, string? after, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        var (take, key) = (Math.Clamp(rows, 1, Most), TimelineKey.Read(after));
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var done = await Done(data, personId, withReads, key).Take(take + 1).ToListAsync(cancellation);
        var sent = await Sent(data, personId, key).Take(take + 1).ToListAsync(cancellation);
        return Merge(done, sent, take, key);
    }

    private static IQueryable<TimelineRow> Done(BackOfficeDbContext data, Guid personId, bool withReads, TimelineKey key)
    {
        var entries = data.AuditEntries.AsNoTracking().Where(entry => entry.SubjectPersonId == personId && entry.Sequence < key.Sequence);
        if (!withReads) entries = entries.Where(entry => !AuditedReads.Names.Contains(entry.Action));
        return entries.OrderByDescending(entry => entry.Sequence).Select(entry => new TimelineRow
        {
            At = entry.At,
            Sequence = entry.Sequence,
            Action = entry.Action,
            ActorKind = entry.ActorKind,
            Actor = data.Users.Where(official => official.Id == entry.ActorId).Select(official => official.DisplayName).FirstOrDefault()
                ?? data.ApiClients.Where(client => client.Id == entry.ActorId).Select(client => client.Name).FirstOrDefault(),
            Channel = entry.Channel,
            Reason = entry.Reason,
        });
    }

    private static IQueryable<TimelineRow> Sent(BackOfficeDbContext data, Guid personId, TimelineKey key)
    {
        var (before, last) = (key.CreatedAt, key.MessageId);
        return data.OutboxMessages.AsNoTracking()
            .Where(message => message.PersonId == personId && (message.CreatedAt < before || (message.CreatedAt == before && message.Id.CompareTo(last) < 0)))
            .OrderByDescending(message => message.CreatedAt).ThenByDescending(message => message.Id)
            .Select(message => new TimelineRow { At = message.CreatedAt, MessageId = message.Id, Notice = message.Event, NoticeChannel = message.Channel, NoticeState = message.State });
    }

    /// <summary>Two lists, each in its own order, become one; each keeps its own place for the next page.</summary>
    private static Page<TimelineRow> Merge(List<TimelineRow> done, List<TimelineRow> sent, int take, TimelineKey key)
    {
        var (i, j) = (0, 0);
        List<TimelineRow> merged = [];
        while (merged.Count < take && (i < done.Count || j < sent.Count))
        {
            var nextIsDone = j == sent.Count || (i < done.Count && done[i].At >= sent[j].At);
            merged.Add(nextIsDone ? done[i++] : sent[j++]);
        }

        if (i == done.Count && j == sent.Count) return new(merged, null);
        if (i > 0) key = key with { Sequence = done[i - 1].Sequence!.Value };
        if (j > 0) key = key with { CreatedAt = sent[j - 1].At, MessageId = sent[j - 1].MessageId!.Value };
        return new(merged, key.ToString());
    }
}

/// <summary>Use cases that only look.</summary>
internal static class AuditedReads
{
    public static readonly string[] Names = ["OpenPersonCard", "RevealDocument", "OpenRegistration", "ReadVerification", "OpenRecord", "OpenSampleCitizen"];
}
