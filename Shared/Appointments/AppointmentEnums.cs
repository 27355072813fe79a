namespace Shared.Appointments;

/// <summary>States of an appointment.</summary>
public enum AppointmentState
{
    Booked = 1,

    /// <summary>The citizen is in the office.</summary>
    Arrived = 2,

    /// <summary>An official is with the citizen, or on the telephone.</summary>
    InProgress = 3,

    Attended = 4,

    /// <summary>Did not come, or did not answer.</summary>
    NoShow = 5,

    Cancelled = 6,

    /// <summary>Moved: the appointment that followed names this one.</summary>
    Rescheduled = 7,
}

/// <summary>What the citizen and the official agreed on.</summary>
public enum AppointmentKind
{
    /// <summary>The citizen comes.</summary>
    Visit = 1,

    /// <summary>The official calls the mobile on file.</summary>
    Call = 2,
}

/// <summary>Who needs no appointment.</summary>
public enum QueuePriority
{
    None = 0,

    /// <summary>Sixty-five years or older (domain.md, "Appointments").</summary>
    Over65 = 1,

    Disability = 2,
}
