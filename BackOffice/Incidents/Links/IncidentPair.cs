using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;

namespace BackOffice.Incidents.Links;

/// <summary>Two incidents that an operation works on, both within what the actor may see.</summary>
internal sealed record IncidentPair(IncidentFile One, IncidentFile Other)
{
    /// <summary>One statement.</summary>
    public static async Task<Result<IncidentPair>> FindAsync(Operation operation, IncidentFiles files, Guid oneId, Guid otherId)
    {
        Guid[] ids = [oneId, otherId];
        var incidents = await operation.Data.Incidents.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, operation.Cancellation);
        if (oneId == otherId) return LinkRefusals.LinkWithItself;
        if (!incidents.TryGetValue(oneId, out var one)) return Refusal.NotFound;
        if (!incidents.TryGetValue(otherId, out var other)) return LinkRefusals.TargetMissing;
        var first = await files.OpenAsync(operation, one);
        if (!first.IsDone) return first.Refusal;
        var second = await files.OpenAsync(operation, other);
        return second.IsDone ? new IncidentPair(first.Value, second.Value) : LinkRefusals.TargetMissing;
    }

    /// <summary>The tie between them, whichever way it goes. One statement.</summary>
    public Task<IncidentLink?> LinkAsync(Operation operation)
    {
        var (one, other) = (One.Incident.Id, Other.Incident.Id);
        return operation.Data.IncidentLinks.Where(row => (row.FromId == one && row.ToId == other) || (row.FromId == other && row.ToId == one)).FirstOrDefaultAsync(operation.Cancellation);
    }
}
