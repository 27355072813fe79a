using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Security.Sessions;

/// <summary>Keeps a session awake while somebody works in it. Never wakes one that is already locked or over.</summary>
public sealed class SessionActivity(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    /// <summary>A session is written no more often than this, so it may lock this much early.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    public async Task NoteAsync(Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var standing = await access.StandingAsync(actor, cancellation);
        if (standing is null || now - standing.Session.LastSeenAt < Every) return;
        var (stillAwake, stillOpen) = (now - SessionRules.Idle, now - SessionRules.Absolute);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await data.Sessions
            .Where(row => row.Id == actor.SessionId && row.OfficialId == actor.Id && row.EndedAt == null && row.LastSeenAt >= stillAwake && row.StartedAt > stillOpen)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSeenAt, now), cancellation);
        access.Drop(actor.SessionId);
    }
}
