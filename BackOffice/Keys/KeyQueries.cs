using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Keys.Issuing;
using BackOffice.Keys.Status;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Keys;

/// <summary>Reads of portal access and keys.</summary>
public sealed class KeyQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TownHallOptions options, TimeProvider clock)
{
    /// <summary>Keys shown in the history of a person.</summary>
    private const int HistoryLength = 20;

    /// <summary>Requests of one page of the queue; the oldest come first, so none is passed over.</summary>
    private const int QueueLength = 50;

    /// <summary>What <i>Datos extra</i> shows; null for an unknown person. Two statements.</summary>
    public async Task<PortalAccessView?> PanelAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        var town = await options.GetAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        data.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await KeyFile.FindAsync(data, personId, now, cancellation) is not { } file) return null;
        return new PortalAccessView(file, await HistoryAsync(data, personId, cancellation), town, actor.Id, now);
    }

    /// <summary>Resets that wait for a second official, the oldest first. One statement.</summary>
    public async Task<IReadOnlyList<WaitingReset>> WaitingAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ApproveAsSecondOfficial, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows =
            from key in data.OperativeKeys.AsNoTracking()
            where key.Slot == OperativeKey.Waiting
            orderby key.RequestedAt, key.Id
            join person in data.Persons on key.PersonId equals person.Id
            select new
            {
                Key = key,
                person.GivenName,
                person.FirstSurname,
                person.SecondSurname,
                RequestedBy = data.Users.Where(official => official.Id == key.RequestedBy).Select(official => official.DisplayName).FirstOrDefault(),
            };
        return [.. (await rows.Take(QueueLength).ToListAsync(cancellation)).Select(row => new WaitingReset(
            row.Key.Id,
            row.Key.Version,
            row.Key.PersonId,
            new PersonName(row.GivenName, row.FirstSurname, row.SecondSurname).Full,
            row.Key.Reason,
            row.Key.SecondOfficialRule!.Value,
            row.Key.RequestedAt,
            row.Key.RequestedBy,
            row.RequestedBy))];
    }

    private static Task<List<KeyRow>> HistoryAsync(BackOfficeDbContext data, Guid personId, CancellationToken cancellation) => data.OperativeKeys
        .Where(key => key.PersonId == personId)
        .OrderByDescending(key => key.RequestedAt).ThenByDescending(key => key.Id)
        .Take(HistoryLength)
        .Select(key => new KeyRow
        {
            Id = key.Id,
            Version = key.Version,
            State = key.State,
            Slot = key.Slot,
            Reason = key.Reason,
            RequestedAt = key.RequestedAt,
            RequestedById = key.RequestedBy,
            RequestedBy = data.Users.Where(official => official.Id == key.RequestedBy).Select(official => official.DisplayName).FirstOrDefault(),
            Rule = key.SecondOfficialRule,
            SecondOfficial = data.Users.Where(official => official.Id == key.SecondOfficialId).Select(official => official.DisplayName).FirstOrDefault(),
            SentAt = key.SentAt,
            ProvisionalUntil = key.ProvisionalUntil,
            FirstUsedAt = key.FirstUsedAt,
            ActivatedAt = key.ActivatedAt,
            LastUsedAt = key.LastUsedAt,
            EndsAt = key.EndsAt,
            EndedAt = key.EndedAt,
            EndReason = key.EndReason,
            Messages = data.OutboxMessages.Where(message => message.PersonId == key.PersonId && message.RelatedId == key.Id && message.IsSecret)
                .Select(message => new KeyMessage(message.Channel, message.State, message.SentAt)).ToList(),
        })
        .ToListAsync(cancellation);
}
