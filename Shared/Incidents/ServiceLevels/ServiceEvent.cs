using Shared.Calendars;

namespace Shared.Incidents.ServiceLevels;

/// <summary>What happens to an incident that its clocks care about. That somebody was assigned is none of these: it answers nobody.</summary>
public enum ServiceEventKind
{
    Created = 1,

    /// <summary>The first answer that the requester gets from a human being.</summary>
    FirstReply = 2,

    /// <summary>It waits for somebody else.</summary>
    Paused = 3,

    Resumed = 4,

    Resolved = 5,

    Reopened = 6,

    /// <summary>Another priority or service level; a mark of the history, as the terms that hold now count for all of it.</summary>
    TermsChanged = 7,
}

/// <summary>Something that happened to an incident. Kept with it: the clocks are derived from these and never stored as truth.</summary>
/// <param name="At">UTC.</param>
public sealed record ServiceEvent(ServiceEventKind Kind, DateTime At);

/// <summary>What a service level promises to one incident.</summary>
/// <param name="Response">Working time until the first reply; null promises nothing.</param>
/// <param name="Resolution">Working time until the resolution; null promises nothing.</param>
/// <param name="WarnPercent">1–99.</param>
public sealed record ServiceTerms(Guid LevelId, TimeSpan? Response, TimeSpan? Resolution, BusinessCalendar Calendar, int WarnPercent);
