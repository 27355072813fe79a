using BackOffice.Incidents.Search;
using Microsoft.EntityFrameworkCore;
using Shared.Persons;

namespace BackOffice.Data.Engines;

/// <summary>Production on SQL Server.</summary>
public sealed class SqlServerBackOfficeDbContext(DbContextOptions<SqlServerBackOfficeDbContext> options) : BackOfficeDbContext(options)
{
    /// <summary>Without case and accents, in Spanish order.</summary>
    private const string SpanishCollation = "Modern_Spanish_CI_AI";

    /// <summary>Search terms are compared as ranges of bytes.</summary>
    private const string BinaryCollation = "Latin1_General_BIN2";

    internal const string HoldHead = "SELECT * FROM [AuditHeads] WITH (UPDLOCK, ROWLOCK)";

    internal const string CountUp = """
        MERGE [Counters] WITH (HOLDLOCK) AS [counter] USING (SELECT {0} AS [Series]) AS [asked] ON [counter].[Series] = [asked].[Series]
        WHEN MATCHED THEN UPDATE SET [Value] = [counter].[Value] + 1
        WHEN NOT MATCHED THEN INSERT ([Series], [Value]) VALUES ([asked].[Series], 1)
        OUTPUT inserted.[Value] AS [Value];
        """;

    public override async Task<long> NextCountAsync(string series, CancellationToken cancellation) =>
        (await Database.SqlQueryRaw<long>(CountUp, series).ToListAsync(cancellation)).Single();

    public override Task<AuditHead> HoldAuditHeadAsync(CancellationToken cancellation) => AuditHeads.FromSqlRaw(HoldHead).SingleAsync(cancellation);

    public override IQueryable<TextHit> FindTexts(IReadOnlyList<string> words, bool inTitle)
    {
        var wanted = string.Join(" AND ", words.Select((word, i) => i == words.Count - 1 ? $"\"{word}*\"" : $"\"{word}\""));
        return Database.SqlQueryRaw<TextHit>(inTitle ? IncidentSchema.SqlServerMatchTitle : IncidentSchema.SqlServerMatch, wanted);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<string>().UseCollation(SpanishCollation);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.Entity<PersonTerm>().Property(term => term.Term).UseCollation(BinaryCollation);
    }
}
