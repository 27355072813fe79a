using BackOffice.Data;
using BackOffice.Offices;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.Closing;

/// <param name="StartsAt">UTC, as the proposal.</param>
/// <param name="IsInOffice">The citizen is there already: it stays as it is.</param>
/// <param name="Proposal">Null when no free time was found.</param>
public sealed record ClosingRow(Guid AppointmentId, string Number, string Person, DateTime StartsAt, AppointmentKind Kind, bool IsInOffice, SlotOffer? Proposal);

/// <param name="Rows">By time.</param>
public sealed record ClosingPreview(IReadOnlyList<ClosingRow> Rows);

/// <param name="Moved">Appointments that it moved.</param>
/// <param name="Cancelled">Appointments that it called off.</param>
public sealed record ClosureRow(Closure Closure, int Moved, int Cancelled);

/// <summary>What closing an office would do, and the closures that can be undone.</summary>
public sealed class ClosingQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, OfficePlans plans, ClosingClock clock)
{
    /// <summary>The office with its desks; null when there is none.</summary>
    public async Task<OfficePlan?> PlanAsync(Actor actor, Guid officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.CloseOffices, cancellation);
        return await plans.FindAsync(officeId, cancellation);
    }

    /// <summary>Who is hit, by time, each with a slot of its own; two statements.</summary>
    public async Task<Result<ClosingPreview>> PreviewAsync(Actor actor, Guid officeId, ClosureValues values, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.CloseOffices, cancellation);
        if (await plans.FindAsync(officeId, cancellation) is not { } plan) return Refusal.NotFound;
        var drawn = CloseOffice.Draw(plan, values, clock.Now);
        if (!drawn.IsDone) return Result<ClosingPreview>.From(drawn.Refusals);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var file = await ClosingFile.ReadAsync(data, plan, drawn.Value, await clock.PolicyAsync(cancellation), clock.Now, cancellation);
        if (file.Hits.Count > ClosingRules.Most) return AppointmentRefusals.TooManyHit;
        return new ClosingPreview([.. file.Hits.Select(hit => Row(hit, file))]);
    }

    /// <summary>Those in force that have not ended, in order of days; one statement.</summary>
    public async Task<IReadOnlyList<ClosureRow>> ListAsync(Actor actor, Guid officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.CloseOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var today = TownTime.DayOf(clock.Now);
        return await data.Closures.AsNoTracking().Where(row => row.OfficeId == officeId && row.RevokedAt == null && row.LastDay >= today).OrderBy(row => row.FirstDay).ThenBy(row => row.Id)
            .Select(row => new ClosureRow(row, data.Set<ClosingStep>().Count(step => step.ClosureId == row.Id && step.NextId != null), data.Set<ClosingStep>().Count(step => step.ClosureId == row.Id && step.NextId == null)))
            .ToListAsync(cancellation);
    }

    private ClosingRow Row(ClosingHit hit, ClosingFile file)
    {
        var isInOffice = hit.Appointment.State != AppointmentState.Booked;
        return new(hit.Appointment.Id, hit.Appointment.Number, hit.Person.Name.Listed, hit.Appointment.StartsAt, hit.Appointment.Kind, isInOffice, isInOffice ? null : file.TakeEarliest(hit.Appointment, clock.Now));
    }
}
