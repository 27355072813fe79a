using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

/// <param name="OfficeId">Null for all offices.</param>
public sealed record AddHolidayRequest(Guid? OfficeId, DateOnly? Date, string? Name, HolidayScope Scope);

/// <summary>Enters a holiday of one office or of all.</summary>
public sealed class AddHoliday(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result<Guid>> ExecuteAsync(AddHolidayRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            if (request.OfficeId is { } office && !await operation.Data.Offices.AnyAsync(row => row.Id == office, cancellation)) return Refusal.NotFound;
            var made = Holiday.Create(request.OfficeId, request.Date ?? DateOnly.MinValue, request.Name, request.Scope, operation.Now);
            if (!made.IsDone) return Result<Guid>.From(made.Refusals);
            operation.Data.Holidays.Add(made.Value);
            operation.RecordChange(request.OfficeId, made.Value.Name);
            await operation.CommitAsync();
            return made.Value.Id;
        },
        cancellation);
}
