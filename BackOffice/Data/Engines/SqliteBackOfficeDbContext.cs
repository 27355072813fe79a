using Microsoft.EntityFrameworkCore;

namespace BackOffice.Data.Engines;

/// <summary>The embedded default: one file. A transaction is the only writer from its first statement on.</summary>
public sealed class SqliteBackOfficeDbContext(DbContextOptions<SqliteBackOfficeDbContext> options) : BackOfficeDbContext(options)
{
    public override Task<AuditHead> HoldAuditHeadAsync(CancellationToken cancellation) => AuditHeads.SingleAsync(cancellation);
}
