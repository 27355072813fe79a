namespace Shared.Audit;

/// <summary>Walks the activity log and finds the first entry that does not follow from the one before.</summary>
public sealed class AuditChain
{
    private long sequence;
    private string hash = AuditEntry.GenesisHash;

    /// <summary>How many entries were found whole so far.</summary>
    public long Count => sequence;

    /// <summary>Hash of the last entry found whole.</summary>
    public string LastHash => hash;

    /// <summary>Checks the next entry in order; false when it was changed, inserted, moved, or one before it is missing.</summary>
    public bool Accept(AuditEntry entry)
    {
        if (entry.Sequence != sequence + 1 || entry.PreviousHash != hash || entry.Hash != entry.ComputeHash()) return false;
        (sequence, hash) = (entry.Sequence, entry.Hash);
        return true;
    }
}
