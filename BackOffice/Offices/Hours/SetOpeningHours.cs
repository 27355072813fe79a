using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Hours;

/// <param name="HoursId">Null for new ones.</param>
/// <param name="Version">As the screen read it; 0 for new ones.</param>
public sealed record SetOpeningHoursRequest(Guid OfficeId, Guid? HoursId, long Version, OpeningHoursValues Values);

/// <summary>Enters opening hours of an office, or changes them. Appointments that were given keep their time.</summary>
public sealed class SetOpeningHours(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result<Guid>> ExecuteAsync(SetOpeningHoursRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var taken = request.HoursId is { } id ? await ChangeAsync(operation, request, id) : await CreateAsync(operation, request);
            if (!taken.IsDone) return Result<Guid>.From(taken.Refusals);
            operation.RecordChange(request.OfficeId, taken.Value.Name);
            await operation.CommitAsync();
            return taken.Value.Id;
        },
        cancellation);

    private static async Task<Result<OpeningHours>> CreateAsync(Operation operation, SetOpeningHoursRequest request)
    {
        if (!await operation.Data.Offices.AnyAsync(row => row.Id == request.OfficeId, operation.Cancellation)) return Refusal.NotFound;
        var made = OpeningHours.Create(request.OfficeId, request.Values, operation.Now);
        if (made.IsDone) operation.Data.OpeningHours.Add(made.Value);
        return made;
    }

    private static async Task<Result<OpeningHours>> ChangeAsync(Operation operation, SetOpeningHoursRequest request, Guid id)
    {
        if (await operation.Data.OpeningHours.SingleOrDefaultAsync(row => row.Id == id && row.OfficeId == request.OfficeId, operation.Cancellation) is not { } hours) return Refusal.NotFound;
        if (hours.Version != request.Version) return Refusal.Conflict;
        var changed = hours.Change(request.Values);
        return changed.IsDone ? hours : Result<OpeningHours>.From(changed.Refusals);
    }
}
