using BackOffice.Incidents.Search;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Data.Engines;

/// <summary>The embedded default: one file. A transaction is the only writer from its first statement on.</summary>
public sealed class SqliteBackOfficeDbContext(DbContextOptions<SqliteBackOfficeDbContext> options) : BackOfficeDbContext(options)
{
    public override Task<AuditHead> HoldAuditHeadAsync(CancellationToken cancellation) => AuditHeads.SingleAsync(cancellation);

    public override async Task<long> NextCountAsync(string series, CancellationToken cancellation) => (await Database
        .SqlQuery<long>($"INSERT INTO Counters (Series, Value) VALUES ({series}, 1) ON CONFLICT (Series) DO UPDATE SET Value = Value + 1 RETURNING Value")
        .ToListAsync(cancellation)).Single();

    /// <summary>A commit is in the log but not flushed to the disk: a process that dies loses nothing, a power cut may lose the last ones.</summary>
    public override async Task OpenForNotesAsync(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        await Database.ExecuteSqlRawAsync("PRAGMA synchronous=NORMAL", cancellation);
    }

    public override IQueryable<TextHit> FindTexts(IReadOnlyList<string> words, bool inTitle) =>
        Database.SqlQueryRaw<TextHit>(IncidentSchema.SqliteMatch, (inTitle ? "{Title} : " : "") + $"({string.Join(" AND ", words.Select(word => $"\"{word}\""))}*)");
}
