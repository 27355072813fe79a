using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices;

/// <param name="Version">As the screen read it.</param>
public sealed record ChangeOfficeRequest(Guid OfficeId, long Version, OfficeValues Values);

/// <summary>Changes name, address, telephone, clock and slot length of an office. Appointments that were given keep their time.</summary>
public sealed class ChangeOffice(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result> ExecuteAsync(ChangeOfficeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Offices.SingleOrDefaultAsync(row => row.Id == request.OfficeId, cancellation) is not { } office) return Refusal.NotFound;
            if (office.Version != request.Version) return Refusal.Conflict;
            var changed = office.Change(request.Values);
            if (!changed.IsDone) return changed;
            operation.RecordChange(office.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
