using BackOffice.Data;
using BackOffice.Notices;
using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments.Closing;

/// <summary>One closing inside its operation: gives each appointment its new slot or calls it off.</summary>
internal sealed class ClosingRun(Operation operation, ClosingFile file, AppointmentNotices notices, CloseOfficeRequest request)
{
    private readonly Dictionary<Guid, ClosingWish> wishes = request.Wishes.DistinctBy(wish => wish.AppointmentId).ToDictionary(wish => wish.AppointmentId);
    private readonly Dictionary<Guid, SlotOffer> proposed = [];

    public async Task<IReadOnlyList<ClosedAppointment>> RunAsync()
    {
        // what was proposed is given first, so that nobody's fallback takes it away
        foreach (var hit in file.Hits)
        {
            if (wishes.GetValueOrDefault(hit.Appointment.Id) is { DeskId: { } desk, StartsAt: { } at } && at > operation.Now && file.Slots.TakeAt(desk, at) is { } slot) proposed[hit.Appointment.Id] = slot;
        }

        var hits = file.Hits.Select(hit => hit.Appointment.Id).ToHashSet();
        await NoticeWriter.WithdrawPlainAsync(operation, hits);
        List<ClosedAppointment> done = [];
        foreach (var hit in file.Hits) done.Add(await EndAsync(hit));
        done.AddRange(wishes.Keys.Where(id => !hits.Contains(id)).Select(id => new ClosedAppointment(id, null, ClosingFate.ChangedBefore, null)));
        return done;
    }

    private async Task<ClosedAppointment> EndAsync(ClosingHit hit)
    {
        var former = hit.Appointment;
        if (former.State != AppointmentState.Booked) return new(former.Id, former.Number, ClosingFate.InOffice, null);
        var slot = proposed.GetValueOrDefault(former.Id);
        var fate = slot is null ? ClosingFate.MovedElsewhere : ClosingFate.Moved;
        var isCalledOff = wishes.GetValueOrDefault(former.Id) is { StartsAt: null };
        slot ??= isCalledOff ? null : file.TakeEarliest(former, operation.Now);
        return slot is null ? await CancelAsync(hit) : await MoveAsync(hit, slot, fate);
    }

    private async Task<ClosedAppointment> MoveAsync(ClosingHit hit, SlotOffer slot, ClosingFate fate)
    {
        var former = hit.Appointment;
        var order = new AppointmentOrder(former.PersonId, former.OfficeId, former.Kind, former.Channel, operation.Actor.Id);
        var next = former.Move(slot, order, lane: 0, request.Message, operation.Now).Value;
        operation.Data.Follow(next);
        operation.Data.Add(new ClosingStep(file.Closure.Id, former.Id, next.Id));
        await notices.ClosedAsync(operation, former, next, hit.Person, file.Plan.Office);
        operation.Record(nameof(Appointment), next.Id, former.PersonId, request.Message);
        return new(former.Id, former.Number, fate, next.StartsAt);
    }

    private async Task<ClosedAppointment> CancelAsync(ClosingHit hit)
    {
        var former = hit.Appointment;
        former.Cancel(request.Message, operation.Actor.Id, operation.Now);
        operation.Data.Add(new ClosingStep(file.Closure.Id, former.Id, null));
        await notices.ClosedAsync(operation, former, null, hit.Person, file.Plan.Office);
        operation.Record(nameof(Appointment), former.Id, former.PersonId, request.Message);
        return new(former.Id, former.Number, ClosingFate.Cancelled, null);
    }
}
