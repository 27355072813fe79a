using Shared.Offices;

namespace Shared.Appointments;

/// <summary>Which appointments the closing of an office hits, and where they could go.</summary>
public static class ClosingRules
{
    /// <summary>Appointments that one closing moves or calls off at most.</summary>
    public const int Most = 200;

    /// <summary>Days after the last one of the closing in which a new time is looked for.</summary>
    public const int DaysAfter = 30;

    /// <summary>Whether some part of an appointment that is still to come lies in the closed time.</summary>
    /// <param name="zoneId">Of the office.</param>
    public static bool Hits(Closure closure, Appointment appointment, string zoneId, DateTime now)
    {
        if (!appointment.IsLive || appointment.DeskId is not { } desk || appointment.EndsAt <= now) return false;
        for (var at = appointment.StartsAt; at < appointment.EndsAt; at = at.AddMinutes(Office.CellMinutes))
        {
            var local = OfficeZone.LocalOf(at, zoneId);
            if (closure.HoldsOn(DateOnly.FromDateTime(local)) && closure.Shuts(desk, TimeOnly.FromDateTime(local))) return true;
        }

        return false;
    }

    /// <summary>From the first instant of the closed days, inclusive, to the last in which a new time is looked for, exclusive.</summary>
    /// <returns>UTC.</returns>
    public static (DateTime From, DateTime To) Window(Closure closure, string zoneId) =>
        (OfficeZone.Span(closure.FirstDay, zoneId).From, OfficeZone.Span(closure.LastDay.AddDays(DaysAfter), zoneId).To);
}

/// <summary>Gives away the free slots of an office, each once.</summary>
/// <param name="plan">With the closure already in it.</param>
/// <param name="taken">Claims of lane 0 in the days that are looked at; what is given away is added.</param>
/// <param name="length">Of an appointment.</param>
public sealed class SlotGiver(OfficePlan plan, HashSet<(Guid DeskId, DateTime At)> taken, TimeSpan length)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<SlotOffer>> open = [];

    /// <summary>Takes the earliest free slot that does not begin before a time; null when there is none up to the last day.</summary>
    /// <param name="notBefore">UTC, inclusive.</param>
    /// <param name="last">Day at the office, inclusive.</param>
    public SlotOffer? TakeEarliest(DateTime notBefore, DateOnly last)
    {
        for (var day = plan.DayOf(notBefore); day <= last; day = day.AddDays(1))
        {
            if (OpenOn(day).FirstOrDefault(offer => offer.StartsAt >= notBefore && IsFree(offer)) is { } found) return Take(found);
        }

        return null;
    }

    /// <summary>Takes that very slot of a desk; null when it is not to be had.</summary>
    /// <param name="startsAt">UTC.</param>
    public SlotOffer? TakeAt(Guid deskId, DateTime startsAt) =>
        OpenOn(plan.DayOf(startsAt)).FirstOrDefault(offer => offer.DeskId == deskId && offer.StartsAt == startsAt && IsFree(offer)) is { } found ? Take(found) : null;

    private IReadOnlyList<SlotOffer> OpenOn(DateOnly day) =>
        open.TryGetValue(day, out var known) ? known : open[day] = SlotFinder.FreeOn(plan, day, new HashSet<(Guid, DateTime)>(), length);

    private bool IsFree(SlotOffer offer) => offer.Cells.All(at => !taken.Contains((offer.DeskId, at)));

    private SlotOffer Take(SlotOffer offer)
    {
        foreach (var at in offer.Cells) taken.Add((offer.DeskId, at));
        return offer;
    }
}
