using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Lines;

public sealed record CreateLineRequest(SupportLineData Values);

/// <summary>Enters a telephone line of the help desk.</summary>
public sealed class CreateLine(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public Task<Result<Guid>> ExecuteAsync(CreateLineRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var read = HelpDeskRules.Line(request.Values);
            if (!read.IsDone) return Result<Guid>.From(read.Refusals);
            if (read.Value.CalendarId is { } calendar && !await operation.Data.BusinessCalendars.AnyAsync(row => row.Id == calendar, cancellation)) return HelpDeskRefusals.CalendarUnknown;
            var last = await operation.Data.SupportLines.MaxAsync(row => (int?)row.Position, cancellation) ?? -1;
            var line = SupportLine.Create(Ids.New(operation.Now), read.Value, last + 1);
            operation.Data.SupportLines.Add(line);
            operation.Record(nameof(SupportLine), line.Id, null, line.Name);
            await operation.CommitAsync();
            return line.Id;
        },
        cancellation);
}
