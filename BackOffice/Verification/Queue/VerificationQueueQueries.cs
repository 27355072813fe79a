using System.Globalization;
using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification.Queue;

/// <summary>Reads the queue: one statement for whose turn it is, one for what the rows show.</summary>
public sealed class VerificationQueueQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    public const int PageSize = 50;

    public async Task<Page<QueueRow>> PageAsync(Actor actor, QueueFilter filter, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.VerifyIdentity, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var keys = await Ordered(Source(data, actor, filter), filter).Take(PageSize + 1).ToListAsync(cancellation);
        if (keys.Count == 0) return Page<QueueRow>.Empty;
        var shown = keys.Take(PageSize).ToList();
        var facts = await FactsAsync(data, [.. shown.Select(key => key.PersonId).Distinct()], cancellation);
        return new([.. shown.Select(key => Row(key, facts[key.PersonId]))], keys.Count > PageSize ? KeyOf(shown[^1]) : null);
    }

    private static IQueryable<QueueKey> Source(BackOfficeDbContext data, Actor actor, QueueFilter filter)
    {
        var verifications = data.Verifications.AsNoTracking();
        var open = verifications.Where(row => row.State == VerificationState.Open).Select(row => new QueueKey { Id = row.Id, PersonId = row.PersonId, Since = row.OpenedAt, By = row.OpenedBy });
        return filter.View switch
        {
            QueueView.Waiting => data.PortalAccesses.AsNoTracking()
                .Where(row => row.State == PortalState.PendingVerification && row.RegisteredAt != null)
                .Select(row => new QueueKey { Id = row.PersonId, PersonId = row.PersonId, Since = row.RegisteredAt!.Value, By = row.PersonId })
                .Concat(open.Where(row => !data.PortalAccesses.Any(waiting => waiting.PersonId == row.PersonId && waiting.State == PortalState.PendingVerification && waiting.RegisteredAt != null))),
            QueueView.Mine => open.Where(row => row.By == actor.Id),
            QueueView.Open => open,
            QueueView.Finished => verifications.Where(row => filter.Outcome == null ? row.State != VerificationState.Open : row.State == filter.Outcome && row.State != VerificationState.Open)
                .Select(row => new QueueKey { Id = row.Id, PersonId = row.PersonId, Since = row.OpenedAt, By = row.OpenedBy }),
        };
    }

    /// <summary>Work waits with the oldest first; what is done shows the newest first.</summary>
    private static IQueryable<QueueKey> Ordered(IQueryable<QueueKey> source, QueueFilter filter)
    {
        var after = Read(filter.After);
        if (filter.View != QueueView.Finished)
        {
            if (after is var (since, id)) source = source.Where(row => row.Since > since || (row.Since == since && row.Id > id));
            return source.OrderBy(row => row.Since).ThenBy(row => row.Id);
        }

        if (after is var (before, beforeId)) source = source.Where(row => row.Since < before || (row.Since == before && row.Id < beforeId));
        return source.OrderByDescending(row => row.Since).ThenByDescending(row => row.Id);
    }

    private static async Task<Dictionary<Guid, Facts>> FactsAsync(BackOfficeDbContext data, Guid[] persons, CancellationToken cancellation)
    {
        var rows = await data.Persons.AsNoTracking().Where(person => persons.Contains(person.Id)).Select(person => new
        {
            person.Id,
            person.GivenName,
            person.FirstSurname,
            person.SecondSurname,
            Document = person.Documents.Where(document => document.To == null).Select(document => document.Value).FirstOrDefault(),
            Channel = data.PortalAccesses.Where(row => row.PersonId == person.Id).Select(row => (Channel?)row.Channel).FirstOrDefault(),
            State = data.PortalAccesses.Where(row => row.PersonId == person.Id).Select(row => (PortalState?)row.State).FirstOrDefault(),
            Attempts = data.Verifications.Where(row => row.PersonId == person.Id).OrderByDescending(row => row.OpenedAt).Select(row => new VerificationAttempt(
                row.Id, row.Method, row.State, row.Level, row.OpenedAt, row.FinishedAt,
                data.Users.Where(user => user.Id == (row.FinishedBy ?? row.OpenedBy)).Select(user => user.DisplayName).FirstOrDefault(), row.Reason)).ToList(),
        }).AsSingleQuery().ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Id, row => new Facts(
            new PersonName(row.GivenName, row.FirstSurname, row.SecondSurname).Listed, row.Document is null ? null : DocumentNumber.Mask(row.Document), row.Channel, row.State, row.Attempts));
    }

    private static QueueRow Row(QueueKey key, Facts facts)
    {
        var ended = facts.Attempts.FindAll(attempt => attempt.State != VerificationState.Open);
        var last = ended.Find(attempt => attempt.Id == key.Id) ?? ended.FirstOrDefault();
        return new(key.PersonId, facts.Name, facts.MaskedDocument, key.Since, facts.Channel, facts.State, facts.Attempts.Find(attempt => attempt.State == VerificationState.Open), last, ended.Count);
    }

    private static string KeyOf(QueueKey key) => $"{key.Since.Ticks.ToString(CultureInfo.InvariantCulture)}-{key.Id:N}";

    /// <summary>A key that nobody of ours wrote is the beginning of the list.</summary>
    private static (DateTime Since, Guid Id)? Read(string? text)
    {
        if (text?.Split('-') is not [var ticks, var id]) return null;
        if (!long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var since) || since > DateTime.MaxValue.Ticks || !Guid.TryParseExact(id, "N", out var key)) return null;
        return (new DateTime(since, DateTimeKind.Utc), key);
    }

    private sealed record Facts(string Name, string? MaskedDocument, Channel? Channel, PortalState? State, List<VerificationAttempt> Attempts);

    private sealed class QueueKey
    {
        public Guid Id { get; init; }

        public Guid PersonId { get; init; }

        public DateTime Since { get; init; }

        public Guid By { get; init; }
    }
}
