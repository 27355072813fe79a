using Shared.Offices;

namespace Shared.Appointments;

/// <summary>When somebody who did not answer is called again: who is never at home in the morning is not reached by a third morning.</summary>
public static class CallAttempts
{
    /// <summary>Two attempts are at different times of day when their hours on the wall clock lie so far apart, or more.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromHours(2);

    /// <summary>The first slot at another time of day than all attempts so far; when there is none, the first on another day than the last one; null when nothing is free.</summary>
    /// <param name="free">By time.</param>
    /// <param name="attempts">Begins of the attempts so far, UTC, the last one last; at least one.</param>
    /// <param name="now">UTC; a slot begins at least <see cref="Apart"/> after it.</param>
    public static SlotOffer? Next(IEnumerable<SlotOffer> free, IReadOnlyList<DateTime> attempts, string zoneId, DateTime now)
    {
        var later = free.Where(slot => slot.StartsAt >= now + Apart).ToList();
        var hours = attempts.Select(at => HourOf(at, zoneId)).ToList();
        return later.Find(slot => hours.TrueForAll(hour => (HourOf(slot.StartsAt, zoneId) - hour).Duration() >= Apart))
            ?? later.Find(slot => OfficeZone.DayOf(slot.StartsAt, zoneId) != OfficeZone.DayOf(attempts[^1], zoneId));
    }

    private static TimeSpan HourOf(DateTime utc, string zoneId) => OfficeZone.LocalOf(utc, zoneId).TimeOfDay;
}
