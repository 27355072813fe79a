using Shared.Common;
using Shared.Keys;
using Shared.Verification;

namespace BackOffice.Verification.Queue;

/// <summary>What the queue lists.</summary>
public enum QueueView
{
    /// <summary>Persons who wait for verification, and every open verification.</summary>
    Waiting = 1,

    /// <summary>Open ones that this official opened.</summary>
    Mine = 2,

    Open = 3,

    Finished = 4,
}

/// <param name="Outcome">Only for finished ones; null for any.</param>
/// <param name="After">Key of the last row of the page before.</param>
public sealed record QueueFilter(QueueView View, VerificationState? Outcome = null, string? After = null);

/// <param name="Since">Since when the person waits, or when the verification was opened, UTC.</param>
/// <param name="Attempts">Verifications that were ended, of any outcome.</param>
public sealed record QueueRow(
    Guid PersonId, string Name, string? MaskedDocument, DateTime Since, Channel? Channel, PortalState? Access, VerificationAttempt? Open, VerificationAttempt? Last, int Attempts);
