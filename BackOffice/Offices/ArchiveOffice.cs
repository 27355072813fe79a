using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Offices;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">False to take it up again.</param>
public sealed record ArchiveOfficeRequest(Guid OfficeId, long Version, bool Archived);

/// <summary>An office gives no more appointments, or does so again. Those that it gave stay.</summary>
public sealed class ArchiveOffice(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result> ExecuteAsync(ArchiveOfficeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Offices.SingleOrDefaultAsync(row => row.Id == request.OfficeId, cancellation) is not { } office) return Refusal.NotFound;
            if (office.Version != request.Version) return Refusal.Conflict;
            office.SetArchived(request.Archived);
            operation.RecordChange(office.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
