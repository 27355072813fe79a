using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Notices;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Home;

/// <summary>What waits, counted.</summary>
public sealed class HomeQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>One statement.</summary>
    public async Task<HomeCounts> CountAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.UseBackOffice, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.AuditHeads.AsNoTracking().Select(_ => new HomeCounts(
            data.OpenRegistrations.Count(),
            data.Verifications.Count(row => row.State == VerificationState.Open),
            data.OperativeKeys.Count(row => row.Slot == OperativeKey.Waiting && row.State == KeyState.AwaitingSecondOfficial),
            data.OutboxMessages.Count(row => row.State == NoticeState.Failed))).SingleAsync(cancellation);
    }
}

/// <summary>How much waits.</summary>
/// <param name="Registrations">Open ones, whatever they wait for.</param>
/// <param name="Verifications">Begun and not ended.</param>
/// <param name="KeysAwaiting">Asked for and waiting for a second official.</param>
/// <param name="FailedNotices">Given up.</param>
public sealed record HomeCounts(int Registrations, int Verifications, int KeysAwaiting, int FailedNotices);
