using Shared.Appointments;

namespace BackOffice.Appointments.DayDesk;

/// <summary>What can be done with a row of the day desk.</summary>
public enum DeskAction
{
    Arrive,
    Call,
    Attend,
    Miss,
    Recover,

    /// <summary>Nobody answered: another attempt.</summary>
    Retry,

    /// <summary>No attempts are left: the citizen comes instead.</summary>
    BecomeVisit,
}

/// <summary>What the row offers, two at most, the likeliest first; the use cases decide again.</summary>
internal static class DeskActions
{
    public static IReadOnlyList<DeskAction> Of(DeskRow row, AppointmentPolicy policy, Guid officialId, DateTime now)
    {
        if (QueueOrder.IsWithAnother(row.OfficialId, row.LastCalledAt, officialId, now) && (row.IsWaiting(now) || row.IsLate(now))) return [];
        return row switch
        {
            _ when row.IsLate(now) => [DeskAction.Arrive, row.CalledTimes >= policy.CallsBeforeNoShow && row.StartsAt.AddMinutes(policy.GraceMinutes) <= now ? DeskAction.Miss : DeskAction.Call],
            { State: AppointmentState.Booked, IsCall: false } => [DeskAction.Arrive],
            { State: AppointmentState.NoShow, IsCall: false } => [DeskAction.Recover],
            { State: AppointmentState.NoShow } => [Unanswered(row, policy)],
            _ when !row.IsWaiting(now) => [],
            { IsCall: true, CalledTimes: > 0 } => [DeskAction.Attend, Unanswered(row, policy)],
            _ when !row.IsCall && row.CalledTimes >= policy.CallsBeforeNoShow => [DeskAction.Attend, DeskAction.Miss],
            { CalledTimes: > 0 } => [DeskAction.Attend, DeskAction.Call],
            _ => [DeskAction.Call, DeskAction.Attend],
        };
    }

    private static DeskAction Unanswered(DeskRow row, AppointmentPolicy policy) => row.Attempt < policy.CallAttempts ? DeskAction.Retry : DeskAction.BecomeVisit;
}
