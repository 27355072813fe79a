using System.Globalization;
using Shared.Common;
using Shared.Offices;

namespace Shared.Appointments;

/// <summary>A time at which somebody can be seen, and where.</summary>
/// <param name="StartsAt">Inclusive, UTC.</param>
/// <param name="EndsAt">Exclusive, UTC.</param>
/// <param name="IsPublic">Whether the portal offers it.</param>
public sealed record SlotOffer(Guid DeskId, DateTime StartsAt, DateTime EndsAt, bool IsPublic)
{
    /// <summary>The cells that it takes.</summary>
    public IEnumerable<DateTime> Cells
    {
        get
        {
            for (var at = StartsAt; at < EndsAt; at = at.AddMinutes(Office.CellMinutes)) yield return at;
        }
    }
}

/// <summary>Finds free slots of an office. Pure: what is open comes from the plan, what is taken from the claims.</summary>
public static class SlotFinder
{
    /// <summary>Every free slot of every desk on a day, by time and then in the order in which officials fill desks: those that the portal does not offer first.</summary>
    /// <param name="taken">Claims of lane 0 of the office on that day.</param>
    /// <param name="length">How long an appointment takes; a multiple of five minutes.</param>
    public static IReadOnlyList<SlotOffer> FreeOn(OfficePlan plan, DateOnly day, IReadOnlySet<(Guid DeskId, DateTime At)> taken, TimeSpan length)
    {
        var cells = plan.DayAt(day).Cells;
        var open = cells.ToDictionary(cell => (cell.DeskId, cell.At));
        return
        [
            .. cells.Where(cell => cell.IsStart)
                .Select(cell => Offer(cell, open, taken, length)).OfType<SlotOffer>()
                .OrderBy(offer => offer.StartsAt).ThenBy(offer => offer.IsPublic),
        ];
    }

    /// <summary>Why a time is not to be had by whoever asks; null when it is.</summary>
    /// <param name="isPublic">Whether it is asked for through the portal.</param>
    public static Refusal? RefuseTime(DateTime startsAt, bool isPublic, AppointmentPolicy policy, OfficePlan plan, DateTime now)
    {
        if (startsAt < now) return AppointmentRefusals.InPast;
        var ahead = plan.DayOf(startsAt).DayNumber - plan.DayOf(now).DayNumber;
        if (ahead > policy.LastDay || (isPublic && ahead < policy.FirstDay)) return AppointmentRefusals.OutsideWindow.With(policy.FirstDay.ToString(CultureInfo.InvariantCulture), policy.LastDay.ToString(CultureInfo.InvariantCulture));
        return isPublic && startsAt < now.AddHours(policy.CutOffHours) ? AppointmentRefusals.TooLate.With(policy.CutOffHours.ToString(CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>How long a verification takes at an office.</summary>
    public static TimeSpan LengthAt(Office office, AppointmentPolicy policy) => TimeSpan.FromMinutes(office.SlotMinutes * policy.SlotsPerVerification);

    private static SlotOffer? Offer(OpenCell start, Dictionary<(Guid DeskId, DateTime At), OpenCell> open, IReadOnlySet<(Guid DeskId, DateTime At)> taken, TimeSpan length)
    {
        var offer = new SlotOffer(start.DeskId, start.At, start.At + length, start.IsPublic);
        return offer.Cells.All(at => open.TryGetValue((start.DeskId, at), out var cell) && cell.IsPublic == start.IsPublic && !taken.Contains((start.DeskId, at))) ? offer : null;
    }
}
