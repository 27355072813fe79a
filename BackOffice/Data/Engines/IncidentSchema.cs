namespace BackOffice.Data.Engines;

/// <summary>What the migrations make of incidents beside tables: triggers that keep the counters of the console, and the index of all texts. Run again after a migration that rebuilds one of the tables.</summary>
internal static class IncidentSchema
{
    /// <summary>Tells EF Core that the table has triggers.</summary>
    public const string Trigger = "TR_Counted";

    /// <summary>Texts of place {0}; the rowid is the place, so that the newest come first without sorting.</summary>
    public const string SqliteMatch = "SELECT rowid / 4096 AS \"Sequence\", rowid AS \"Place\" FROM \"IncidentTexts\" WHERE \"IncidentTexts\" MATCH {0}";

    public const string SqlServerMatchTitle = "SELECT [found].[Sequence], [found].[Sequence] * 4096 AS [Place] FROM [Incidents] AS [found] WHERE CONTAINS([found].[Title], {0})";

    public const string SqlServerMatch = """
        SELECT [found].[Sequence], [found].[Sequence] * 4096 AS [Place] FROM [Incidents] AS [found] WHERE CONTAINS(([found].[Title], [found].[Description]), {0})
        UNION ALL
        SELECT [owner].[Sequence], [owner].[Sequence] * 4096 + [entry].[Number] AS [Place] FROM [TimelineEntries] AS [entry] INNER JOIN [Incidents] AS [owner] ON [owner].[Id] = [entry].[IncidentId] WHERE [entry].[Number] < 4096 AND CONTAINS([entry].[Text], {0})
        """;

    public static IReadOnlyList<string> SqliteUp => [.. SqliteIncidentSchema.Counters, .. SqliteIncidentSchema.Texts];

    public static IReadOnlyList<string> SqliteDown => SqliteIncidentSchema.Drops;

    public static IReadOnlyList<string> SqlServerUp => [SqlServerIncidentSchema.Counters];

    /// <summary>Outside of the migration's transaction: a full-text catalogue cannot be made within one.</summary>
    public static IReadOnlyList<string> SqlServerTextUp => SqlServerIncidentSchema.Texts;

    public static IReadOnlyList<string> SqlServerDown => [SqlServerIncidentSchema.DropCounters];

    /// <summary>Outside of the migration's transaction.</summary>
    public static IReadOnlyList<string> SqlServerTextDown => SqlServerIncidentSchema.DropTexts;
}
