using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <summary>Takes a turn of the queue for an official, of two who want the same one only the first.</summary>
internal static class DeskTurn
{
    /// <summary>The appointment, tracked, when this official may call or attend it; otherwise the refusal, which names who has it. One statement, and one more to name somebody.</summary>
    public static async Task<Result<Appointment>> FindAsync(Operation operation, Guid appointmentId, long version)
    {
        if (await operation.Data.Appointments.SingleOrDefaultAsync(row => row.Id == appointmentId, operation.Cancellation) is not { } appointment) return Refusal.NotFound;
        if (QueueOrder.RefuseFor(appointment, operation.Actor.Id, operation.Now) is { } refusal)
        {
            var other = await operation.Data.Users.Where(user => user.Id == appointment.OfficialId).Select(user => user.DisplayName).SingleOrDefaultAsync(operation.Cancellation);
            return refusal.With(other ?? "—");
        }

        return appointment.Version == version ? appointment : Refusal.Conflict;
    }
}
