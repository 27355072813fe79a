using BackOffice.Components;
using BackOffice.Components.Controls;
using BackOffice.Components.Layout;
using Microsoft.Extensions.Localization;
using Shared.Security;

namespace BackOffice.Appointments.Agenda;

/// <summary>Moves appointments by hand over the calendar: done at once, said in a message, and undone from there.</summary>
public sealed class AgendaMoves(MoveAppointment move, RefusalTexts refusals, Toasts toasts, IStringLocalizer<AppointmentTexts> words)
{
    /// <returns>Whether it was moved.</returns>
    internal async Task<bool> MoveAsync(OfficeCalendar calendar, string? appointment, string? slot, Actor actor)
    {
        var entry = Guid.TryParse(appointment, out var id) ? calendar.Entries.FirstOrDefault(row => row.Id == id) : null;
        if (entry?.DeskId is not { } desk || SlotKey.Read(slot) is not { } target) return false;
        var office = calendar.Plan.Office;
        var moved = await move.ExecuteAsync(new(entry.Id, entry.Version, office.Id, target.StartsAt, target.DeskId, null), actor, CancellationToken.None);
        if (!moved.IsDone)
        {
            toasts.Show(refusals.Of(moved.Refusal), Tone.Wrong);
            return false;
        }

        toasts.ShowWithAction(words["Agenda.Moved", entry.Person, words.When(target.StartsAt, office.ZoneId)], words["Agenda.Undo"], () => UndoAsync(moved.Value.Id, new(office.Id, entry.StartsAt, desk), actor));
        return true;
    }

    // it was booked this moment: its first version
    private async Task UndoAsync(Guid appointment, SlotWish former, Actor actor)
    {
        var undone = await move.ExecuteAsync(new(appointment, 0, former.OfficeId, former.StartsAt, former.DeskId, null), actor, CancellationToken.None);
        if (undone.IsDone) toasts.Show(words["Agenda.Undone"]);
        else toasts.Show(refusals.Of(undone.Refusal), Tone.Wrong);
    }
}
