using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments;

/// <summary>Why nothing is free.</summary>
/// <param name="LastDay">The last day on which appointments are given; only of a day after it.</param>
/// <param name="Holiday">Its name; only of a holiday.</param>
public sealed record NoTimes(NoTimesReason Reason, DateOnly? LastDay = null, string? Holiday = null)
{
    public static readonly NoTimes Taken = new(NoTimesReason.Taken);

    internal static NoTimes Of(OfficePlan plan, DateOnly day, DateOnly today, AppointmentPolicy policy)
    {
        if (day < today) return new(NoTimesReason.Past);
        if (day > today.AddDays(policy.LastDay)) return new(NoTimesReason.TooFar, LastDay: today.AddDays(policy.LastDay));
        if (plan.HolidayOn(day) is { } holiday) return new(NoTimesReason.Holiday, Holiday: holiday.Name);
        return plan.DayAt(day).IsClosed ? new(NoTimesReason.Closed) : Taken;
    }
}

/// <summary>What keeps a day from having a free time.</summary>
public enum NoTimesReason
{
    /// <summary>The office is open; others were quicker.</summary>
    Taken = 1,

    Past = 2,

    /// <summary>After the last day on which appointments are given.</summary>
    TooFar = 3,

    Holiday = 4,

    /// <summary>The office has no hours that day.</summary>
    Closed = 5,
}
