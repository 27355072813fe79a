using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Offices;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.Closing;

/// <param name="DeskId">Of the proposed slot; null, as the time, to call the appointment off.</param>
/// <param name="StartsAt">UTC.</param>
public sealed record ClosingWish(Guid AppointmentId, Guid? DeskId, DateTime? StartsAt);

/// <param name="Message">For the citizens who are hit, at most 200 characters; may be empty.</param>
/// <param name="Wishes">What the screen proposed. An appointment that is hit and not among them gets the earliest free slot.</param>
public sealed record CloseOfficeRequest(Guid OfficeId, ClosureValues Values, string? Message, IReadOnlyList<ClosingWish> Wishes);

/// <param name="To">UTC; null when it was not moved.</param>
public sealed record ClosedAppointment(Guid AppointmentId, string? Number, ClosingFate Fate, DateTime? To);

/// <param name="Appointments">Of each that was hit or proposed, what became of it.</param>
public sealed record OfficeClosed(Guid ClosureId, IReadOnlyList<ClosedAppointment> Appointments);

/// <summary>Closes an office, a desk or some hours, and moves or calls off every appointment in that time; all of it or nothing. It can be undone while it has not ended.</summary>
public sealed class CloseOffice(Operations operations, OfficePlans plans, TownHallOptions options, AppointmentNotices notices) : IUseCase
{
    public Permission Needs => Permission.CloseOffices;

    public Task<Result<OfficeClosed>> ExecuteAsync(CloseOfficeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<OfficeClosed>(
        this,
        actor,
        async operation =>
        {
            if (request.Message?.Length > MoveAppointment.LongestReason) return AppointmentRefusals.ReasonTooLong.For(nameof(request.Message));
            if (await plans.FindAsync(request.OfficeId, cancellation) is not { } plan) return Refusal.NotFound;
            var made = Draw(plan, request.Values, operation.Now);
            if (!made.IsDone) return Result<OfficeClosed>.From(made.Refusals);
            var file = await ClosingFile.ReadAsync(operation.Data, plan, made.Value, (await options.GetAsync(cancellation)).Appointments, operation.Now, cancellation);
            if (file.Hits.Count > ClosingRules.Most) return AppointmentRefusals.TooManyHit;
            operation.Data.Closures.Add(file.Closure);
            operation.Record(nameof(Office), request.OfficeId, null, file.Closure.Reason);
            var done = await new ClosingRun(operation, file, notices, request).RunAsync();
            await operation.CommitAsync();
            return new OfficeClosed(file.Closure.Id, done);
        },
        cancellation);

    /// <summary>The closure as it would be; nothing is stored.</summary>
    internal static Result<Closure> Draw(OfficePlan plan, ClosureValues values, DateTime now)
    {
        if (values.DeskId is { } desk && plan.Desks.All(row => row.Id != desk)) return Refusal.NotFound;
        var made = Closure.Create(plan.Office.Id, values, now);
        return made.IsDone && made.Value.EndsAt(plan.Office.ZoneId) <= now ? OfficeRefusals.ClosurePast : made;
    }
}
