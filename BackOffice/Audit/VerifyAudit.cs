using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Audit;

namespace BackOffice.Audit;

/// <summary>Walks the whole activity log, one row at a time, and says whether it is as it was written.</summary>
public sealed class VerifyAudit(IDbContextFactory<BackOfficeDbContext> contexts)
{
    /// <summary>Officials may go on working meanwhile: the end is compared with what it was before and after the walk.</summary>
    public async Task<AuditVerdict> RunAsync(CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var before = await HeadAsync(data, cancellation);
        var chain = new AuditChain();
        await foreach (var entry in data.AuditEntries.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (Fault(chain, entry) is { } fault) return new(chain.Count, entry.Sequence, fault);
            if (chain.Count == before.Sequence && chain.LastHash != before.Hash) return new(chain.Count, chain.Count, AuditFault.EndRewritten);
        }

        var after = await HeadAsync(data, cancellation);
        if (chain.Count < before.Sequence) return new(chain.Count, chain.Count + 1, AuditFault.EndMissing);
        return chain.Count > after.Sequence ? new(chain.Count, after.Sequence + 1, AuditFault.Added) : new(chain.Count, null, null);
    }

    private static AuditFault? Fault(AuditChain chain, AuditEntry entry)
    {
        if (entry.Sequence != chain.Count + 1) return AuditFault.Missing;
        if (entry.PreviousHash != chain.LastHash) return AuditFault.NotLinked;
        return chain.Accept(entry) ? null : AuditFault.Changed;
    }

    private static Task<AuditHead> HeadAsync(BackOfficeDbContext data, CancellationToken cancellation) => data.AuditHeads.AsNoTracking().SingleAsync(cancellation);
}

/// <summary>What the walk found.</summary>
/// <param name="Whole">Rows found whole before the first bad one.</param>
/// <param name="BadSequence">The first bad row; null when there is none.</param>
public sealed record AuditVerdict(long Whole, long? BadSequence, AuditFault? Fault);

/// <summary>What is wrong with a row of the activity log.</summary>
public enum AuditFault
{
    /// <summary>Rows before it were removed or moved.</summary>
    Missing = 1,

    /// <summary>It does not follow from the row before.</summary>
    NotLinked = 2,

    /// <summary>Its contents are not those that were sealed.</summary>
    Changed = 3,

    /// <summary>Rows at the end were removed.</summary>
    EndMissing = 4,

    /// <summary>The last row is another than the one that was written.</summary>
    EndRewritten = 5,

    /// <summary>Rows were added after the end.</summary>
    Added = 6,
}
