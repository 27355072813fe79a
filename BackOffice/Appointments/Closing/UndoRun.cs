using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments.Closing;

/// <param name="Next">What it was moved to; null when it was called off.</param>
/// <param name="HasLive">Whether the citizen counts on some appointment now.</param>
internal sealed record ClosedHit(Appointment Former, Person Person, Appointment? Next, bool HasLive);

/// <summary>One undoing inside its operation.</summary>
/// <param name="plan">Without the closure.</param>
internal sealed class UndoRun(Operation operation, OfficePlan plan, IReadOnlyList<ClosedHit> hits, HashSet<(Guid DeskId, DateTime At, int Lane)> taken)
{
    private readonly Dictionary<DateOnly, HashSet<(Guid DeskId, DateTime At)>> open = [];

    /// <summary>Three statements, however many appointments there are.</summary>
    public static async Task<UndoRun> ReadAsync(Operation operation, OfficePlan plan, Closure closure)
    {
        var (data, cancellation) = (operation.Data, operation.Cancellation);
        var closed = await (
            from step in data.Set<ClosingStep>().AsTracking().Where(row => row.ClosureId == closure.Id)
            join former in data.Appointments on step.AppointmentId equals former.Id
            join person in data.Persons on former.PersonId equals person.Id
            orderby former.StartsAt, former.Id
            select new
            {
                step.NextId,
                Former = former,
                Person = person,
                HasLive = data.Appointments.Any(row => row.PersonId == person.Id && (row.State == AppointmentState.Booked || row.State == AppointmentState.Arrived || row.State == AppointmentState.InProgress)),
            }).ToListAsync(cancellation);
        var ids = closed.Select(row => row.NextId).OfType<Guid>().ToList();
        var next = await data.Appointments.Where(row => ids.Contains(row.Id)).Include(row => row.Claims).ToDictionaryAsync(row => row.Id, cancellation);
        var desks = plan.Desks.Select(desk => desk.Id).ToList();
        var (from, to) = (OfficeZone.Span(closure.FirstDay, plan.Office.ZoneId).From.AddDays(-1), OfficeZone.Span(closure.LastDay, plan.Office.ZoneId).To);
        var claims = await data.DeskClaims.AsNoTracking().Where(claim => desks.Contains(claim.DeskId) && claim.At >= from && claim.At < to).ToListAsync(cancellation);
        return new(
            operation,
            plan,
            [.. closed.Select(row => new ClosedHit(row.Former, row.Person, row.NextId is { } id ? next.GetValueOrDefault(id) : null, row.HasLive))],
            [.. claims.Select(claim => (claim.DeskId, claim.At, claim.Lane))]);
    }

    public async Task<IReadOnlyList<UndoneAppointment>> RunAsync(AppointmentNotices notices, string reason)
    {
        List<UndoneAppointment> done = [];
        List<Guid> ended = [];
        foreach (var hit in hits)
        {
            var fate = Judge(hit);
            if (fate == UndoFate.Restored)
            {
                await RestoreAsync(hit, notices, reason);
                ended.Add((hit.Next ?? hit.Former).Id);
            }

            done.Add(new(hit.Former.Id, hit.Former.Number, fate, fate == UndoFate.Restored ? hit.Former.StartsAt : hit.Next?.StartsAt ?? hit.Former.StartsAt));
        }

        await NoticeWriter.WithdrawPlainAsync(operation, ended);
        return done;
    }

    private UndoFate Judge(ClosedHit hit)
    {
        if (hit.Next is { } next ? next.State != AppointmentState.Booked : hit.Former.State != AppointmentState.Cancelled || hit.Former.IsFollowed) return UndoFate.ChangedSince;
        if (hit.Former.StartsAt <= operation.Now) return UndoFate.TimePast;
        if (hit.Next is null && hit.HasLive) return UndoFate.HasAnother;
        return CellsOf(hit.Former).All(at => IsOpen(hit.Former.DeskId!.Value, at) && !taken.Contains((hit.Former.DeskId.Value, at, LaneOf(hit.Former)))) ? UndoFate.Restored
            : hit.Next is null ? UndoFate.StaysCancelled : UndoFate.TimeTaken;
    }

    private async Task RestoreAsync(ClosedHit hit, AppointmentNotices notices, string reason)
    {
        var former = hit.Former;
        var slot = new SlotOffer(former.DeskId!.Value, former.StartsAt, former.EndsAt, IsPublic: false);
        var order = new AppointmentOrder(former.PersonId, former.OfficeId, former.Kind, former.Channel, operation.Actor.Id);
        foreach (var at in slot.Cells) taken.Add((slot.DeskId, at, LaneOf(former)));
        var back = (hit.Next is { } moved ? moved.Move(slot, order, LaneOf(former), reason, operation.Now) : former.Revive(slot, order, LaneOf(former), operation.Now)).Value;
        operation.Data.Follow(back);
        await (hit.Next is { } next ? notices.MovedBackAsync(operation, next, back, hit.Person, plan.Office) : notices.BookedAsync(operation, back, hit.Person, plan.Office));
        operation.Record(nameof(Appointment), back.Id, former.PersonId, reason);
    }

    private bool IsOpen(Guid desk, DateTime at)
    {
        var day = plan.DayOf(at);
        if (!open.TryGetValue(day, out var cells)) open[day] = cells = [.. plan.DayAt(day).Cells.Select(cell => (cell.DeskId, cell.At))];
        return cells.Contains((desk, at));
    }

    /// <summary>What a supervisor had put beside another one goes back beside it.</summary>
    private static int LaneOf(Appointment former) => former.IsOverbooked ? 1 : 0;

    private static IEnumerable<DateTime> CellsOf(Appointment former) => new SlotOffer(former.DeskId!.Value, former.StartsAt, former.EndsAt, IsPublic: false).Cells;
}
