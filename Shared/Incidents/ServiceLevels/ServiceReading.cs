using Shared.Calendars;

namespace Shared.Incidents.ServiceLevels;

/// <summary>What the clocks of an incident say; null where nothing is promised.</summary>
public sealed record ServiceReading(ClockReading? Response, ClockReading? Resolution)
{
    /// <summary>Nothing is promised.</summary>
    public static readonly ServiceReading None = new(null, null);

    /// <summary>The earliest instant at which a clock that nobody stopped uses up its target, UTC. Null when none runs. One that ran out before the pause says so during the pause too.</summary>
    public DateTime? DueAt => Earliest(clock => clock.DueAt);

    /// <summary>The earliest instant at which somebody is to be warned, UTC; it lies within service hours. Null when no clock runs.</summary>
    public DateTime? WarnAt => Earliest(clock => clock.WarnAt);

    /// <summary>Whether some target was missed, be its clock stopped or not.</summary>
    /// <param name="now">UTC.</param>
    public bool IsBreachedAt(DateTime now) => Response?.IsBreachedAt(now) == true || Resolution?.IsBreachedAt(now) == true;

    /// <summary>What is late and nobody did; null when nothing is.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="since">Only what became late then or later, UTC.</param>
    public ServicePromise? LateAt(DateTime now, DateTime? since = null) => (IsLate(Response, now, since), IsLate(Resolution, now, since)) switch
    {
        (true, true) => ServicePromise.Both,
        (true, false) => ServicePromise.Answer,
        (false, true) => ServicePromise.Solution,
        _ => null,
    };

    /// <summary>When something that nobody did becomes late, after now, UTC; null when nothing does.</summary>
    /// <param name="now">UTC.</param>
    public DateTime? NextLateAfter(DateTime now) => Earliest(clock => clock.DueAt > now ? clock.DueAt : null);

    private static bool IsLate(ClockReading? clock, DateTime now, DateTime? since) => clock is { StoppedAt: null, DueAt: { } due } && due <= now && (since is null || due >= since);

    private DateTime? Earliest(Func<ClockReading, DateTime?> read)
    {
        var response = Response is { StoppedAt: null } ? read(Response) : null;
        var resolution = Resolution is { StoppedAt: null } ? read(Resolution) : null;
        return response is null || resolution < response ? resolution : response;
    }
}

/// <summary>What one clock of an incident says.</summary>
/// <param name="Target">Working time.</param>
/// <param name="StartedAt">When the incident was created, UTC, be it within service hours or not.</param>
/// <param name="DueAt">When the target is or was used up, UTC. Null while paused or stopped with some of it left, and when the calendar opens no more.</param>
/// <param name="WarnAt">When the part of the target at which somebody is warned is or was used up, moved to the next opening when that is the instant of closing, UTC. Null as <paramref name="DueAt"/>.</param>
/// <param name="StoppedAt">When what was promised was done, UTC; null while it is not.</param>
/// <param name="IsPaused">Neither stopped nor running.</param>
public sealed record ClockReading(TimeSpan Target, DateTime StartedAt, DateTime? DueAt, DateTime? WarnAt, DateTime? StoppedAt, bool IsPaused)
{
    /// <summary>Working time used before <see cref="RunningSince"/>, or in all when it does not run.</summary>
    public TimeSpan UsedBefore { get; init; }

    /// <summary>Since when it runs without interruption, UTC; null when paused or stopped.</summary>
    public DateTime? RunningSince { get; init; }

    /// <summary>Stopped, and not after its target was used up. The very instant at which it is used up is still in time.</summary>
    public bool IsMet => StoppedAt is not null && UsedBefore <= Target;

    /// <summary>Working time used.</summary>
    /// <param name="now">UTC; not before the last event.</param>
    /// <param name="calendar">That of the terms with which the clock was read.</param>
    public TimeSpan Used(DateTime now, BusinessCalendar calendar) => RunningSince is { } since ? UsedBefore + calendar.Between(since, now) : UsedBefore;

    /// <summary>Whether the target was missed.</summary>
    /// <param name="now">UTC.</param>
    public bool IsBreachedAt(DateTime now) => !IsMet && DueAt <= now;
}
