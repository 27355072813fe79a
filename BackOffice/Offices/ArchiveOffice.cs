using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">False to take it up again.</param>
public sealed record ArchiveOfficeRequest(Guid OfficeId, long Version, bool Archived);

/// <summary>An office gives no more appointments, or does so again. While somebody counts on one it stays open: nobody would see them any more.</summary>
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
            if (request.Archived && await operation.Data.Appointments.AnyAsync(
                row => row.OfficeId == office.Id && (row.State == AppointmentState.Booked || row.State == AppointmentState.Arrived || row.State == AppointmentState.InProgress), cancellation))
            {
                return OfficeRefusals.HasAppointments;
            }

            office.SetArchived(request.Archived);
            operation.RecordChange(office.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
