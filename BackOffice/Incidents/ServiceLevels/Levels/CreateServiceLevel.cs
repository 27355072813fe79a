using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Levels;

public sealed record CreateServiceLevelRequest(ServiceLevelValues Values);

/// <summary>Enters a service level.</summary>
public sealed class CreateServiceLevel(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result<Guid>> ExecuteAsync(CreateServiceLevelRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var calendar = await operation.Data.BusinessCalendars.SingleOrDefaultAsync(row => row.Id == request.Values.CalendarId, cancellation);
            var made = ServiceLevel.Create(request.Values, calendar, operation.Now);
            if (!made.IsDone) return Result<Guid>.From(made.Refusals);
            operation.Data.ServiceLevels.Add(made.Value);
            operation.RecordChange(made.Value.Id);
            await operation.CommitAsync();
            return made.Value.Id;
        },
        cancellation);
}
