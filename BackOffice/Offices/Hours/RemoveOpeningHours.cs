using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Offices.Hours;

/// <param name="Version">As the screen read it.</param>
public sealed record RemoveOpeningHoursRequest(Guid OfficeId, Guid HoursId, long Version);

/// <summary>Takes opening hours away; others that held on the same days count again.</summary>
public sealed class RemoveOpeningHours(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result> ExecuteAsync(RemoveOpeningHoursRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.OpeningHours.SingleOrDefaultAsync(row => row.Id == request.HoursId && row.OfficeId == request.OfficeId, cancellation) is not { } hours) return Refusal.NotFound;
            if (hours.Version != request.Version) return Refusal.Conflict;
            operation.Data.OpeningHours.Remove(hours);
            operation.RecordChange(request.OfficeId, hours.Name);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
