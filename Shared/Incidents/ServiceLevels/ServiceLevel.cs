using Shared.Calendars;
using Shared.Common;

namespace Shared.Incidents.ServiceLevels;

/// <summary>How soon incidents are answered and resolved (ANS), by priority, counted in the hours of a calendar. Archived, never deleted: incidents name it.</summary>
public sealed class ServiceLevel : IVersioned, IReferenceData
{
    private ServiceLevel()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1–80 characters, unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Never a legal one.</summary>
    public Guid CalendarId { get; private set; }

    /// <summary>Part of the target after which somebody is warned, 1–99.</summary>
    public int WarnPercent { get; private set; } = 75;

    /// <summary>One of each priority, in order.</summary>
    public IReadOnlyList<ServiceTarget> Targets { get; private set; } = [];

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    /// <summary>A new service level.</summary>
    /// <param name="calendar">The calendar named by the values; null when there is none.</param>
    public static Result<ServiceLevel> Create(ServiceLevelValues values, BusinessCalendar? calendar, DateTime now) => Create(Ids.New(now), values, calendar);

    /// <summary>Takes new values after checking each. An archived calendar that it already had may stay.</summary>
    /// <param name="calendar">The calendar named by the values; null when there is none.</param>
    public Result Change(ServiceLevelValues values, BusinessCalendar? calendar)
    {
        List<Refusal> refusals = [.. values.Check()];
        if (calendar is null || calendar.Id != values.CalendarId) refusals.Add(ServiceLevelRefusals.CalendarUnknown);
        else if (calendar.IsLegal) refusals.Add(ServiceLevelRefusals.CalendarLegal);
        else if (calendar.IsArchived && calendar.Id != CalendarId) refusals.Add(ServiceLevelRefusals.CalendarArchived);
        if (refusals.Count > 0) return Result.From(refusals);
        (Name, CalendarId, WarnPercent) = (values.Name!.Trim(), values.CalendarId, values.WarnPercent);
        Targets = [.. values.Targets.OrderBy(target => target.Priority)];
        return Result.Done;
    }

    /// <summary>Is offered no more, or is again; incidents that have it keep it.</summary>
    public void SetArchived(bool archived) => IsArchived = archived;

    /// <summary>What it promises to an incident of a priority.</summary>
    /// <param name="priority">1–4.</param>
    /// <param name="calendar">The one with <see cref="CalendarId"/>.</param>
    public ServiceTerms TermsOf(int priority, BusinessCalendar calendar)
    {
        var target = Targets.Single(row => row.Priority == priority);
        return new(Id, target.Response, target.Resolution, calendar, WarnPercent);
    }

    internal static Result<ServiceLevel> Create(Guid id, ServiceLevelValues values, BusinessCalendar? calendar)
    {
        var level = new ServiceLevel { Id = id };
        var taken = level.Change(values, calendar);
        return taken.IsDone ? level : Result<ServiceLevel>.From(taken.Refusals);
    }
}

/// <summary>How soon incidents of one priority are answered and resolved.</summary>
/// <param name="Priority">1 (the most urgent) to 4.</param>
/// <param name="ResponseMinutes">Working minutes until the first reply; 0 promises nothing.</param>
/// <param name="ResolutionMinutes">Working minutes until the resolution; 0 promises nothing.</param>
public sealed record ServiceTarget(int Priority, int ResponseMinutes, int ResolutionMinutes)
{
    public const int Priorities = 4;

    /// <summary>A year of 24 hours a day.</summary>
    public const int MostMinutes = 525_600;

    internal TimeSpan? Response => Of(ResponseMinutes);

    internal TimeSpan? Resolution => Of(ResolutionMinutes);

    private static TimeSpan? Of(int minutes) => minutes == 0 ? null : TimeSpan.FromMinutes(minutes);
}

/// <summary>What is typed about a service level.</summary>
public sealed record ServiceLevelValues(string? Name, Guid CalendarId, int WarnPercent, IReadOnlyList<ServiceTarget> Targets)
{
    private const int MostLetters = 80;

    /// <summary>What is wrong with the values, each said of its field.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (ServiceLevelRefusals.NameMissing, string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > MostLetters),
            (ServiceLevelRefusals.WarnOutOfRange, WarnPercent is < 1 or > 99),
            (ServiceLevelRefusals.TargetsIncomplete, !Targets.Select(target => target.Priority).Order().SequenceEqual(Enumerable.Range(1, ServiceTarget.Priorities))),
            (ServiceLevelRefusals.TargetOutOfRange, Targets.Any(target => IsOutOfRange(target.ResponseMinutes) || IsOutOfRange(target.ResolutionMinutes))),
            (ServiceLevelRefusals.ResponseAfterResolution, Targets.Any(target => target.ResolutionMinutes > 0 && target.ResponseMinutes > target.ResolutionMinutes)),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal)];
    }

    private static bool IsOutOfRange(int minutes) => minutes is < 0 or > ServiceTarget.MostMinutes;
}
