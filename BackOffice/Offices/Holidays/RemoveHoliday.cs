using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

/// <param name="Version">As the screen read it.</param>
public sealed record RemoveHolidayRequest(Guid HolidayId, long Version);

/// <summary>The day is no holiday.</summary>
public sealed class RemoveHoliday(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result> ExecuteAsync(RemoveHolidayRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Holidays.SingleOrDefaultAsync(row => row.Id == request.HolidayId, cancellation) is not { } holiday) return Refusal.NotFound;
            if (holiday.Version != request.Version) return Refusal.Conflict;
            operation.Data.Holidays.Remove(holiday);
            operation.RecordChange(holiday.OfficeId, $"{holiday.Name} ({SpanishDate.Shown(holiday.Date)})");
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
