using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;

namespace BackOffice.Incidents.Console.Bulk;

/// <summary>What became of one of several incidents.</summary>
/// <param name="Refusal">Why it stayed as it was; null when it was done.</param>
/// <param name="Former">What it was before; null when it stayed, or stood so already.</param>
/// <param name="VersionAfter">As the change left it.</param>
public sealed record BulkRow(Guid Id, string Number, Refusal? Refusal, FormerIncident? Former, long VersionAfter)
{
    public bool IsDone => Refusal is null;
}

/// <summary>What became of all that were chosen.</summary>
public sealed record BulkDone(IReadOnlyList<BulkRow> Rows)
{
    /// <summary>Numbers of those that were taken back although their requester already has the answer.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    public IEnumerable<BulkRow> Done => Rows.Where(row => row.IsDone);

    /// <summary>Really changed: only these can be taken back.</summary>
    public IEnumerable<BulkRow> Changed => Rows.Where(row => row.IsDone && row.Former is not null);

    /// <summary>Stood so already.</summary>
    public IEnumerable<BulkRow> Unchanged => Rows.Where(row => row.IsDone && row.Former is null);

    public IEnumerable<BulkRow> Left => Rows.Where(row => !row.IsDone);
}

/// <summary>Changes several incidents in one operation, each by its own rules: what one refuses does not stop the others. As many statements for a hundred as for one.</summary>
internal static class BulkRun
{
    /// <summary>The most that are changed at once.</summary>
    public const int Most = 100;

    /// <param name="tell">What is written with the changes, once for all of them.</param>
    public static async Task<Result<BulkDone>> RunAsync(Operation operation, IncidentFiles files, IReadOnlyList<Guid> chosen, Func<IncidentFile, Result> change, Func<Task>? tell = null)
    {
        var ids = chosen.Distinct().ToList();
        if (ids.Count == 0) return IncidentRefusals.NothingChosen;
        if (ids.Count > Most) return IncidentRefusals.TooManyChosen;
        var incidents = await operation.Data.Incidents.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, operation.Cancellation);
        List<BulkRow> rows = [];
        foreach (var id in ids) rows.Add(incidents.TryGetValue(id, out var incident) ? await ChangeAsync(operation, files, incident, change) : new(id, "", Refusal.NotFound, null, 0));
        if (!rows.Exists(row => row.Former is not null)) return new BulkDone(rows);
        if (tell is not null) await tell();
        await operation.CommitAsync();
        return new BulkDone(rows);
    }

    private static async Task<BulkRow> ChangeAsync(Operation operation, IncidentFiles files, Incident incident, Func<IncidentFile, Result> change)
    {
        var former = incident.Former();
        var file = await files.OpenAsync(operation, incident);
        if (!file.IsDone) return new(incident.Id, "", file.Refusal, null, 0);
        var entries = incident.LastEntry;
        var done = change(file.Value);
        if (!done.IsDone) return new(incident.Id, incident.Number, done.Refusal, null, 0);
        if (incident.LastEntry == entries) return new(incident.Id, incident.Number, null, null, incident.Version);
        operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId);
        return new(incident.Id, incident.Number, null, former, former.Version + 1);
    }
}
