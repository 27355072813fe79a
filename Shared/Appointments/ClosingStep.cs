namespace Shared.Appointments;

/// <summary>What the closing of an office did to one appointment; with it the closing can be undone.</summary>
/// <param name="AppointmentId">The one that was hit.</param>
/// <param name="NextId">The one that it was moved to; null when it was called off.</param>
public sealed record ClosingStep(Guid ClosureId, Guid AppointmentId, Guid? NextId);

/// <summary>What became of an appointment when its office was closed.</summary>
public enum ClosingFate
{
    /// <summary>To the time that was proposed.</summary>
    Moved = 1,

    /// <summary>To another time: it was booked after the list was shown, or the proposed one had been given away.</summary>
    MovedElsewhere = 2,

    Cancelled = 3,

    /// <summary>Somebody had moved it, called it off or finished it meanwhile.</summary>
    ChangedBefore = 4,

    /// <summary>The citizen is in the office already; it stays.</summary>
    InOffice = 5,
}

/// <summary>What became of an appointment when a closing was undone.</summary>
public enum UndoFate
{
    /// <summary>At its former time again.</summary>
    Restored = 1,

    /// <summary>It was moved, called off or begun since; it stays as it is.</summary>
    ChangedSince = 2,

    /// <summary>Its former time was given to somebody else, or is not open.</summary>
    TimeTaken = 3,

    /// <summary>Its former time has passed.</summary>
    TimePast = 4,

    /// <summary>It had been called off, and the citizen has another appointment by now.</summary>
    HasAnother = 5,

    /// <summary>It had been called off, and its former time was given to somebody else or is not open.</summary>
    StaysCancelled = 6,
}
