using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Incidents.Attachments;

/// <summary>Deletes files that nothing names any more: those whose row was never written, and those that were removed. A day passes first, so that nothing under way is hit.</summary>
public sealed class SweepUploads(IDbContextFactory<BackOfficeDbContext> contexts, AttachmentStore store, TimeProvider clock) : IScheduledWork
{
    private const int Batch = 500;

    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var limit = clock.GetUtcNow().UtcDateTime - Grace;
        foreach (var file in Old(store.Waiting, limit, SearchOption.TopDirectoryOnly)) file.Delete();
        foreach (var batch in Old(store.Folder, limit, SearchOption.AllDirectories).Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            var names = batch.Select(file => file.Name).ToList();
            await using var data = await contexts.CreateDbContextAsync(cancellation);
            var alive = await data.Attachments.Where(row => names.Contains(row.StoredAs) && (row.RemovedAt == null || row.RemovedAt > limit)).Select(row => row.StoredAs).ToHashSetAsync(cancellation);
            foreach (var file in batch.Where(file => !alive.Contains(file.Name))) file.Delete();
        }
    }

    private static IEnumerable<FileInfo> Old(string folder, DateTime limit, SearchOption depth) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", depth).Where(file => file.LastWriteTimeUtc <= limit) : [];
}
