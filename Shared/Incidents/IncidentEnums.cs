using Shared.Incidents.Requesters;

namespace Shared.Incidents;

/// <summary>What somebody wants of the help desk.</summary>
public enum IncidentKind
{
    /// <summary>Incidencia: something fails or got worse.</summary>
    Incident = 1,

    /// <summary>Petición: something foreseen is asked for; a doubt is one.</summary>
    Request = 2,
}

/// <summary>States of an incident.</summary>
public enum IncidentState
{
    /// <summary>Nobody looks after it yet.</summary>
    New = 1,

    /// <summary>Somebody's, not begun.</summary>
    Assigned = 2,

    InProgress = 3,

    /// <summary>Stands still until somebody else does something.</summary>
    Waiting = 4,

    Resolved = 5,

    /// <summary>Read-only; a later message opens a linked one.</summary>
    Closed = 6,

    /// <summary>Called off: it was no matter for the help desk, or the requester withdrew it.</summary>
    Cancelled = 7,

    /// <summary>Goes on in another one.</summary>
    Merged = 8,
}

/// <summary>For what an incident waits.</summary>
public enum WaitingReason
{
    /// <summary>An answer of the requester.</summary>
    Requester = 1,

    /// <summary>Somebody outside, such as a supplier.</summary>
    ThirdParty = 2,

    /// <summary>A verification appointment; ends by itself with it.</summary>
    Appointment = 3,
}

/// <summary>By which way an incident came in.</summary>
public enum IncidentChannel
{
    /// <summary>The citizen's portal: the primary way.</summary>
    Portal = 1,

    InPerson = 2,

    Phone = 3,

    /// <summary>Registered by itself: subject is title, body is description.</summary>
    Email = 4,

    /// <summary>The application itself.</summary>
    System = 5,
}

/// <summary>How many are hit.</summary>
public enum Impact
{
    Department = 1,
    Service = 2,
    Person = 3,
}

/// <summary>How soon it is needed.</summary>
public enum Urgency
{
    Critical = 1,
    High = 2,
    Medium = 3,
    Low = 4,
}

/// <summary>How its due time stands.</summary>
public enum ServiceAlarm
{
    None = 0,

    /// <summary>Three quarters of the time are used.</summary>
    Warned = 1,

    /// <summary>Late; the team's lead knows.</summary>
    Breached = 2,
}

/// <summary>What is promised to a requester within a time.</summary>
public enum ServicePromise
{
    /// <summary>The first reply.</summary>
    Answer = 1,

    Solution = 2,

    Both = 3,
}

/// <summary>How two incidents belong together; a parent stands on the child itself.</summary>
public enum IncidentLinkKind
{
    Related = 1,

    /// <summary>The same matter told twice.</summary>
    Duplicate = 2,

    /// <summary>A message to a closed incident opened this one.</summary>
    Follows = 3,
}
