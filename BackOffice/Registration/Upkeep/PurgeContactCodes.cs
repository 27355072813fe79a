using System.Globalization;
using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Upkeep;

/// <summary>Erases contact codes 24 hours after they expired: by then they count for no limit.</summary>
public sealed class PurgeContactCodes(PurgeExpiredCodes purge) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) => purge.ExecuteAsync(new PurgeExpiredCodesRequest(PurgeExpiredCodes.KeptAfterExpiry), Actor.System(nameof(PurgeContactCodes)), cancellation);
}

/// <param name="ExpiredFor">Codes that expired so long ago or longer; 24 hours at least.</param>
public sealed record PurgeExpiredCodesRequest(TimeSpan ExpiredFor);

public sealed class PurgeExpiredCodes(Operations operations) : IUseCase
{
    /// <summary>A code is kept 24 hours after its end (domain.md, "Retention").</summary>
    public static readonly TimeSpan KeptAfterExpiry = TimeSpan.FromHours(24);

    public Permission Needs => Permission.ActAsSystem;

    public Task<Result<int>> ExecuteAsync(PurgeExpiredCodesRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var limit = operation.Now - (request.ExpiredFor > KeptAfterExpiry ? request.ExpiredFor : KeptAfterExpiry);
            var erased = await operation.Data.ContactCodes.Where(code => code.ExpiresAt <= limit).ExecuteDeleteAsync(operation.Cancellation);
            if (erased == 0) return 0;
            operation.Record(nameof(ContactCode), Guid.Empty, null, erased.ToString(CultureInfo.InvariantCulture));
            await operation.CommitAsync();
            return erased;
        },
        cancellation);
}
