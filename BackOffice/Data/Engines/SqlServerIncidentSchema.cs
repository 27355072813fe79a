namespace BackOffice.Data.Engines;

/// <summary>Counters and text index of incidents on SQL Server.</summary>
internal static class SqlServerIncidentSchema
{
    /// <summary>A trigger must be alone in its batch. Rows are merged in the order of the key under a lock of its range: two writers wait for each other instead of counting the same twice.</summary>
    public const string Counters = """
        EXEC(N'CREATE TRIGGER [TR_Counted] ON [Incidents] AFTER INSERT, UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            MERGE [IncidentCounts] WITH (HOLDLOCK) AS [count]
            USING (
                SELECT [TeamId], [AssigneeId], [EntityId], [State], [Alarm], SUM([Step]) AS [Step]
                FROM (
                    SELECT ISNULL([TeamId], CAST(0x0 AS uniqueidentifier)) AS [TeamId], CASE WHEN [State] <= 4 THEN ISNULL([AssigneeId], CAST(0x0 AS uniqueidentifier)) ELSE CAST(0x0 AS uniqueidentifier) END AS [AssigneeId], ISNULL([EntityId], CAST(0x0 AS uniqueidentifier)) AS [EntityId], [State], CASE WHEN [State] <= 4 THEN [Alarm] ELSE 0 END AS [Alarm], 1 AS [Step] FROM inserted
                    UNION ALL
                    SELECT ISNULL([TeamId], CAST(0x0 AS uniqueidentifier)), CASE WHEN [State] <= 4 THEN ISNULL([AssigneeId], CAST(0x0 AS uniqueidentifier)) ELSE CAST(0x0 AS uniqueidentifier) END, ISNULL([EntityId], CAST(0x0 AS uniqueidentifier)), [State], CASE WHEN [State] <= 4 THEN [Alarm] ELSE 0 END, -1 FROM deleted) AS [steps]
                GROUP BY [TeamId], [AssigneeId], [EntityId], [State], [Alarm]
                HAVING SUM([Step]) <> 0) AS [change]
            ON [count].[TeamId] = [change].[TeamId] AND [count].[AssigneeId] = [change].[AssigneeId] AND [count].[EntityId] = [change].[EntityId] AND [count].[State] = [change].[State] AND [count].[Alarm] = [change].[Alarm]
            WHEN MATCHED THEN UPDATE SET [Total] = [count].[Total] + [change].[Step]
            WHEN NOT MATCHED THEN INSERT ([TeamId], [AssigneeId], [EntityId], [State], [Alarm], [Total]) VALUES ([change].[TeamId], [change].[AssigneeId], [change].[EntityId], [change].[State], [change].[Alarm], [change].[Step]);
        END');
        """;

    public const string DropCounters = "EXEC(N'DROP TRIGGER [TR_Counted]');";

    /// <summary>The component of full-text search is installed apart; without it the rest works and searching is refused by the engine.</summary>
    public static readonly string[] Texts =
    [
        "IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'CREATE FULLTEXT CATALOG [IncidentTexts] WITH ACCENT_SENSITIVITY = OFF');",
        "IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'CREATE FULLTEXT INDEX ON [Incidents] ([Title] LANGUAGE 3082, [Description] LANGUAGE 3082) KEY INDEX [PK_Incidents] ON [IncidentTexts] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');",
        "IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'CREATE FULLTEXT INDEX ON [TimelineEntries] ([Text] LANGUAGE 3082) KEY INDEX [PK_TimelineEntries] ON [IncidentTexts] WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF)');",
    ];

    public static readonly string[] DropTexts =
    [
        "IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'DROP FULLTEXT INDEX ON [TimelineEntries]');",
        "IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'DROP FULLTEXT INDEX ON [Incidents]');",
        "IF SERVERPROPERTY('IsFullTextInstalled') = 1 EXEC(N'DROP FULLTEXT CATALOG [IncidentTexts]');",
    ];
}
