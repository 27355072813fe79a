using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Console;

/// <summary>Which incidents the console lists, in which order. What is null does not narrow.</summary>
public sealed record ConsoleFilter
{
    public ConsoleView View { get; init; } = ConsoleView.Mine;

    public ConsoleSort Sort { get; init; } = ConsoleSort.Newest;

    public IncidentState? State { get; init; }

    public IncidentKind? Kind { get; init; }

    /// <summary>With all below it.</summary>
    public Guid? CategoryId { get; init; }

    public Guid? TeamId { get; init; }

    /// <summary>The empty id for those of nobody.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>The empty id for the town hall itself.</summary>
    public Guid? EntityId { get; init; }

    public IncidentChannel? Channel { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Priority { get; init; }

    /// <summary>Of open ones.</summary>
    public ServiceAlarm? Alarm { get; init; }

    public WaitingReason? Waiting { get; init; }

    public string? Tag { get; init; }

    public Guid? RequesterId { get; init; }

    /// <summary>Day in the town, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Day in the town, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The two days in order, as reports take them: whoever types them the wrong way round means the days between.</summary>
    public (DateOnly? First, DateOnly? Last) Days => From > To ? (To, From) : (From, To);

    public bool IsMajor { get; init; }

    /// <summary>Words, or a number; what is found by them comes in an order of its own.</summary>
    public string? Text { get; init; }

    public bool IsSearch => !string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether anything narrows beside the view.</summary>
    public bool IsNarrowed => this with { View = ConsoleView.Mine, Sort = ConsoleSort.Newest } != new ConsoleFilter();
}

/// <summary>The ready-made lists, in the order of the screen.</summary>
public enum ConsoleView
{
    /// <summary>Open ones of the official.</summary>
    Mine = 1,

    /// <summary>Open ones of the official's teams.</summary>
    Team = 2,

    /// <summary>Open ones of nobody.</summary>
    Unassigned = 3,

    /// <summary>Open ones that are late or soon will be.</summary>
    Breaching = 4,

    Waiting = 5,

    Open = 6,

    All = 7,
}

/// <summary>Orders of the list.</summary>
public enum ConsoleSort
{
    Newest = 1,

    /// <summary>What is due first; what is never due comes last.</summary>
    Due = 2,

    /// <summary>The most pressing first, of equal ones the oldest.</summary>
    Priority = 3,

    /// <summary>What changed last first.</summary>
    Changed = 4,
}
