using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;

namespace Shared.Calendars;

/// <summary>When a service works (calendario laboral), and how long of a real time that is. Working time is real time that passes while it is open, so days on which the clock is changed are right.
/// Archived, never deleted: service levels name it.</summary>
public sealed class BusinessCalendar : IVersioned, IReferenceData
{
    /// <summary>First day of the first version; nothing is counted before it.</summary>
    public static readonly DateOnly Beginning = new(2000, 1, 1);

    private BusinessCalendar()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1–80 characters, unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>One of <see cref="OfficeZone.All"/>; never changes.</summary>
    public string ZoneId { get; private set; } = OfficeZone.Mainland;

    /// <summary>Counts the days of the administrative procedure (article 30 of Ley 39/2015: Saturdays, Sundays and holidays do not count). No service level may use it.</summary>
    public bool IsLegal { get; private set; }

    /// <summary>In the order of their first days, of which no two are the same.</summary>
    public IReadOnlyList<CalendarVersion> Versions { get; private set; } = [];

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    /// <summary>A new calendar whose hours hold from <see cref="Beginning"/> on.</summary>
    public static Result<BusinessCalendar> Create(CalendarValues values, CalendarHours hours, DateTime now) => Create(Ids.New(now), values, hours, isLegal: false);

    /// <summary>Takes a new name; the zone stays.</summary>
    public Result Rename(string? name)
    {
        if (!CalendarValues.IsName(name)) return ServiceLevelRefusals.CalendarNameMissing;
        Name = name!.Trim();
        return Result.Done;
    }

    /// <summary>Other hours from a day on; those that were to begin on the same day are replaced.</summary>
    /// <param name="today">At the place: what has been counted already does not change, so nothing holds from an earlier day.</param>
    public Result SetHours(DateOnly validFrom, CalendarHours hours, DateOnly today)
    {
        if (validFrom < today || validFrom.Year > CalendarHours.LastYear) return ServiceLevelRefusals.HoursStartOutOfRange;
        var refusals = hours.Check();
        if (refusals.Count > 0) return Result.From(refusals);
        Versions = [.. Versions.Where(version => version.ValidFrom != validFrom).Append(hours.From(validFrom)).OrderBy(version => version.ValidFrom)];
        return Result.Done;
    }

    /// <summary>Is offered no more, or is again; what uses it goes on using it.</summary>
    public void SetArchived(bool archived) => IsArchived = archived;

    /// <summary>The instant at which so much working time has passed: the earliest one, so that the end of the last open stretch is the end of that day and not the next morning.</summary>
    /// <param name="startUtc">UTC; may lie outside opening hours.</param>
    /// <param name="working">Not negative; none answers <paramref name="startUtc"/>.</param>
    /// <returns>UTC; null when the calendar does not open that long again.</returns>
    public DateTime? Add(DateTime startUtc, TimeSpan working)
    {
        if (working <= TimeSpan.Zero) return startUtc;
        var left = working;
        foreach (var (opens, closes) in OpenStretches.From(this, startUtc))
        {
            var begins = Later(opens, startUtc);
            if (left <= closes - begins) return begins + left;
            left -= closes - begins;
        }

        return null;
    }

    /// <summary>The instant from which so much working time passes until another one: the latest one. "One hour before" walks back through opening hours.</summary>
    /// <param name="endUtc">UTC; may lie outside opening hours.</param>
    /// <param name="working">Not negative; none answers <paramref name="endUtc"/>.</param>
    /// <returns>UTC; null when the calendar was not open that long before.</returns>
    public DateTime? Subtract(DateTime endUtc, TimeSpan working)
    {
        if (working <= TimeSpan.Zero) return endUtc;
        var left = working;
        foreach (var (opens, closes) in OpenStretches.Before(this, endUtc))
        {
            var ends = Earlier(closes, endUtc);
            if (left <= ends - opens) return ends - left;
            left -= ends - opens;
        }

        return null;
    }

    /// <summary>The working time that passes from one instant to another; none when the second is not later.</summary>
    public TimeSpan Between(DateTime from, DateTime to)
    {
        var sum = TimeSpan.Zero;
        if (to <= from) return sum;
        foreach (var (opens, closes) in OpenStretches.From(this, from))
        {
            if (opens >= to) break;
            sum += Earlier(closes, to) - Later(opens, from);
        }

        return sum;
    }

    /// <summary>Whether it is open at an instant; the instant of closing is not open.</summary>
    public bool IsOpen(DateTime at) => OpenStretches.From(this, at).Take(1).Any(stretch => stretch.From <= at);

    /// <summary>The instant itself when it is open, otherwise the next at which it opens.</summary>
    /// <returns>UTC; null when the calendar opens no more.</returns>
    public DateTime? NextOpen(DateTime at)
    {
        foreach (var (opens, _) in OpenStretches.From(this, at)) return Later(opens, at);
        return null;
    }

    /// <summary>The hours that hold on a day at the place; null before the first.</summary>
    public CalendarVersion? VersionOn(DateOnly day) => Versions.LastOrDefault(version => version.ValidFrom <= day);

    internal static Result<BusinessCalendar> Create(Guid id, CalendarValues values, CalendarHours hours, bool isLegal)
    {
        List<Refusal> refusals = [.. values.Check(), .. hours.Check()];
        if (refusals.Count > 0) return Result<BusinessCalendar>.From(refusals);
        return new BusinessCalendar { Id = id, Name = values.Name!.Trim(), ZoneId = values.ZoneId!, IsLegal = isLegal, Versions = [hours.From(Beginning)] };
    }

    /// <summary>Whether it opens neither on a day nor after it.</summary>
    internal bool IsClosedFrom(DateOnly day) => Versions.Count == 0 || (day >= Versions[^1].ValidFrom && Versions[^1].Week.Count == 0);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
