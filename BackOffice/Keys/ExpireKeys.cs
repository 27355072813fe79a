using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Keys;

/// <param name="Persons">Most persons of one batch, 1–500.</param>
public sealed record ExpireKeysRequest(int Persons);

/// <summary>Ends keys whose time is over: provisional ones not used, former ones beside a new one, and those that nobody used for a year.</summary>
public sealed class ExpireKeys(Operations operations) : IUseCase, IScheduledWork
{
    private const int Batch = 100;
    private const int LargestBatch = 500;

    public Permission Needs => Permission.ActAsSystem;

    public async Task RunAsync(CancellationToken cancellation)
    {
        Result<int> ended;
        do
        {
            ended = await ExecuteAsync(new ExpireKeysRequest(Batch), Actor.System(nameof(ExpireKeys)), cancellation);
        }
        while (ended.IsDone && ended.Value == Batch);
    }

    /// <returns>Persons whose keys ended; as many as asked for when there may be more.</returns>
    public Task<Result<int>> ExecuteAsync(ExpireKeysRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var persons = await DueAsync(operation, Math.Clamp(request.Persons, 1, LargestBatch));
            if (persons.Count == 0) return 0;
            var files = await operation.Data.PortalAccesses.Where(access => persons.Contains(access.PersonId))
                .Select(access => new { Access = access, Keys = operation.Data.OperativeKeys.Where(key => key.PersonId == access.PersonId && key.Slot != null).ToList() })
                .ToListAsync(operation.Cancellation);
            if (files.Sum(file => End(operation, file.Access, file.Keys)) == 0) return 0;
            await operation.CommitAsync();
            return persons.Count;
        },
        cancellation);

    // one indexed range for each limit; the rule itself is on the key
    private static Task<List<Guid>> DueAsync(Operation operation, int most)
    {
        var (keys, now) = (operation.Data.OperativeKeys, operation.Now);
        var unusedSince = now.AddMonths(-OperativeKey.DormantAfterMonths);
        return keys.Where(key => key.Slot == OperativeKey.OnItsWay && key.ProvisionalUntil <= now).Select(key => key.PersonId)
            .Union(keys.Where(key => key.Slot == OperativeKey.InUse && key.EndsAt <= now).Select(key => key.PersonId))
            .Union(keys.Where(key => key.Slot == OperativeKey.InUse && key.LastUsedAt <= unusedSince).Select(key => key.PersonId))
            .OrderBy(person => person).Take(most).ToListAsync(operation.Cancellation);
    }

    private static int End(Operation operation, PortalAccess access, List<OperativeKey> keys)
    {
        var ended = 0;
        foreach (var key in keys)
        {
            if (key.Due(operation.Now) is not { } reason) continue;
            ended++;
            key.End(reason, operation.Now);
            access.FollowKeys(keys, reason);
            operation.Record(nameof(OperativeKey), key.Id, key.PersonId, reason.ToString());
        }

        return ended;
    }
}
