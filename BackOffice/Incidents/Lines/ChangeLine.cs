using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Lines;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">Whether it is offered no more.</param>
public sealed record ChangeLineRequest(Guid LineId, long Version, SupportLineData Values, bool Archived);

/// <summary>Changes a telephone line, archives it or takes it up again.</summary>
public sealed class ChangeLine(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public Task<Result> ExecuteAsync(ChangeLineRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.SupportLines.SingleOrDefaultAsync(row => row.Id == request.LineId, cancellation) is not { } line) return Refusal.NotFound;
            if (line.Version != request.Version) return Refusal.Conflict;
            var read = HelpDeskRules.Line(request.Values);
            if (!read.IsDone) return Result.From(read.Refusals);
            if (read.Value.CalendarId is { } calendar && !await operation.Data.BusinessCalendars.AnyAsync(row => row.Id == calendar, cancellation)) return HelpDeskRefusals.CalendarUnknown;
            line.Change(read.Value);
            line.Archive(request.Archived);
            operation.Record(nameof(SupportLine), line.Id, null, line.Name);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
