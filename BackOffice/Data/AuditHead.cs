namespace BackOffice.Data;

/// <summary>The last entry of the audit chain. One row.</summary>
public sealed class AuditHead
{
    public int Id { get; private set; } = 1;

    public long Sequence { get; private set; }

    public string Hash { get; private set; } = "";

    public void Advance(long sequence, string hash) => (Sequence, Hash) = (sequence, hash);
}
