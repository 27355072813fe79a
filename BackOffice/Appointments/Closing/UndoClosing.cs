using BackOffice.Data;
using BackOffice.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.Closing;

/// <param name="Version">Of the closure as the screen read it.</param>
public sealed record UndoClosingRequest(Guid ClosureId, long Version);

/// <param name="At">Its time as it is now, UTC.</param>
public sealed record UndoneAppointment(Guid AppointmentId, string Number, UndoFate Fate, DateTime At);

/// <param name="Appointments">Of each that the closing had moved or called off, what became of it.</param>
public sealed record ClosingUndone(IReadOnlyList<UndoneAppointment> Appointments);

/// <summary>The office opens after all: the closure is revoked, and each appointment gets its former time back where that is still free and nobody changed it since.</summary>
public sealed class UndoClosing(Operations operations, OfficePlans plans, AppointmentNotices notices, IStringLocalizer<AppointmentTexts> words) : IUseCase
{
    public Permission Needs => Permission.CloseOffices;

    public Task<Result<ClosingUndone>> ExecuteAsync(UndoClosingRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<ClosingUndone>(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Closures.SingleOrDefaultAsync(row => row.Id == request.ClosureId, cancellation) is not { } closure) return Refusal.NotFound;
            if (closure.Version != request.Version) return closure.RevokedAt is null ? Refusal.Conflict : OfficeRefusals.ClosureRevoked;
            if (await plans.FindAsync(closure.OfficeId, cancellation) is not { } plan) return Refusal.NotFound;
            if (closure.EndsAt(plan.Office.ZoneId) <= operation.Now) return OfficeRefusals.ClosurePast;
            var revoked = closure.Revoke(operation.Now);
            if (!revoked.IsDone) return revoked.Refusal;
            operation.Record(nameof(Office), closure.OfficeId, null, closure.Reason);
            var run = await UndoRun.ReadAsync(operation, plan with { Closures = [.. plan.Closures.Where(row => row.Id != closure.Id)] }, closure);
            var done = await run.RunAsync(notices, words["Closing.Undo.Reason"]);
            await operation.CommitAsync();
            return new ClosingUndone(done);
        },
        cancellation);
}
