using BackOffice.Data;
using Shared.Calendars;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

public sealed record CreateCalendarRequest(CalendarValues Values, CalendarHours Hours);

/// <summary>Enters a calendar with its hours.</summary>
public sealed class CreateCalendar(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result<Guid>> ExecuteAsync(CreateCalendarRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var made = BusinessCalendar.Create(request.Values, request.Hours, operation.Now);
            if (!made.IsDone) return Result<Guid>.From(made.Refusals);
            operation.Data.BusinessCalendars.Add(made.Value);
            operation.RecordChange(made.Value.Id);
            await operation.CommitAsync();
            return made.Value.Id;
        },
        cancellation);
}
