using Shared.Common;

namespace BackOffice.Verification.Records.Batches;

/// <summary>The records of a day being printed for one official. Lives as long as the process; the PDFs themselves are kept in the database.</summary>
public sealed class RecordBatch(Guid id, Guid ownerId, DateOnly day, IReadOnlyList<RecordReference> records)
{
    private int done;
    private int failed;

    /// <summary>One more was printed or refused, or all are over.</summary>
    public event Action? Changed;

    public Guid Id => id;

    public Guid OwnerId => ownerId;

    public DateOnly Day => day;

    public IReadOnlyList<RecordReference> Records => records;

    /// <summary>Printed or refused so far.</summary>
    public int Done => done;

    public int Failed => failed;

    /// <summary>Why the last of those that failed did.</summary>
    public Refusal? Refusal { get; private set; }

    public bool IsOver { get; private set; }

    internal void Note(Refusal? refusal)
    {
        if (refusal is not null)
        {
            Refusal = refusal;
            Interlocked.Increment(ref failed);
        }

        Interlocked.Increment(ref done);
        Changed?.Invoke();
    }

    internal void End()
    {
        IsOver = true;
        Changed?.Invoke();
    }
}
