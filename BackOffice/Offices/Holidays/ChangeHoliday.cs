using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

/// <param name="Version">As the screen read it.</param>
public sealed record ChangeHolidayRequest(Guid HolidayId, long Version, DateOnly? Date, string? Name, HolidayScope Scope);

/// <summary>Corrects day, name or scope of a holiday.</summary>
public sealed class ChangeHoliday(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result> ExecuteAsync(ChangeHolidayRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Holidays.SingleOrDefaultAsync(row => row.Id == request.HolidayId, cancellation) is not { } holiday) return Refusal.NotFound;
            if (holiday.Version != request.Version) return Refusal.Conflict;
            var changed = holiday.Change(request.Date ?? DateOnly.MinValue, request.Name, request.Scope);
            if (!changed.IsDone) return changed;
            operation.RecordChange(holiday.OfficeId, holiday.Name);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
