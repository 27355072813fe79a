namespace BackOffice.Data.Engines;

/// <summary>Counters and text index of incidents on SQLite.</summary>
internal static class SqliteIncidentSchema
{
    private const string Nobody = "'00000000-0000-0000-0000-000000000000'";

    public static readonly string[] Counters =
    [
        Trigger("TR_Incidents_Counted_Insert", "AFTER INSERT ON \"Incidents\"", Count("new", 1)),
        Trigger("TR_Incidents_Counted_Delete", "AFTER DELETE ON \"Incidents\"", Count("old", -1)),
        Trigger("TR_Incidents_Counted_Update", "AFTER UPDATE OF \"TeamId\", \"AssigneeId\", \"EntityId\", \"State\", \"Alarm\" ON \"Incidents\"", Count("old", -1) + Count("new", 1)),
    ];

    /// <summary>Without content of its own: the texts stand in their tables.</summary>
    public static readonly string[] Texts =
    [
        "CREATE VIRTUAL TABLE \"IncidentTexts\" USING fts5(\"Title\", \"Text\", content='', contentless_delete=1, detail=column, prefix='3', tokenize='unicode61 remove_diacritics 2');",
        Trigger("TR_Incidents_Text_Insert", "AFTER INSERT ON \"Incidents\"", InsertIncident),
        Trigger("TR_Incidents_Text_Update", "AFTER UPDATE OF \"Title\", \"Description\" ON \"Incidents\"", DeleteIncident + InsertIncident),
        Trigger("TR_Incidents_Text_Delete", "AFTER DELETE ON \"Incidents\"", DeleteIncident),
        Trigger("TR_TimelineEntries_Text_Insert", "AFTER INSERT ON \"TimelineEntries\" WHEN new.\"Text\" <> '' AND new.\"Number\" < 4096", InsertEntry),
        Trigger("TR_TimelineEntries_Text_Update", "AFTER UPDATE OF \"Text\" ON \"TimelineEntries\" WHEN new.\"Number\" < 4096", DeleteEntry + InsertEntry),
        Trigger("TR_TimelineEntries_Text_Delete", "AFTER DELETE ON \"TimelineEntries\" WHEN old.\"Number\" < 4096", DeleteEntry),
    ];

    public static readonly string[] Drops =
    [
        .. new[]
        {
            "TR_Incidents_Counted_Insert", "TR_Incidents_Counted_Delete", "TR_Incidents_Counted_Update", "TR_Incidents_Text_Insert", "TR_Incidents_Text_Update", "TR_Incidents_Text_Delete",
            "TR_TimelineEntries_Text_Insert", "TR_TimelineEntries_Text_Update", "TR_TimelineEntries_Text_Delete",
        }.Select(name => $"DROP TRIGGER IF EXISTS \"{name}\";"),
        "DROP TABLE IF EXISTS \"IncidentTexts\";",
    ];

    /// <summary>All counters anew from the rows.</summary>
    public const string Recount = $"""
        DELETE FROM "IncidentCounts";
        INSERT INTO "IncidentCounts" ("TeamId", "AssigneeId", "EntityId", "State", "Alarm", "Total")
        SELECT coalesce("TeamId", {Nobody}), iif("State" <= 4, coalesce("AssigneeId", {Nobody}), {Nobody}), coalesce("EntityId", {Nobody}), "State", iif("State" <= 4, "Alarm", 0), count(*)
        FROM "Incidents" GROUP BY 1, 2, 3, 4, 5;
        """;

    private const string InsertIncident = " INSERT INTO \"IncidentTexts\" (rowid, \"Title\", \"Text\") VALUES (new.\"Sequence\" * 4096, new.\"Title\", new.\"Description\");";

    private const string DeleteIncident = " DELETE FROM \"IncidentTexts\" WHERE rowid = old.\"Sequence\" * 4096;";

    private const string InsertEntry = " INSERT INTO \"IncidentTexts\" (rowid, \"Title\", \"Text\") SELECT \"Sequence\" * 4096 + new.\"Number\", '', new.\"Text\" FROM \"Incidents\" WHERE \"Id\" = new.\"IncidentId\";";

    private const string DeleteEntry = " DELETE FROM \"IncidentTexts\" WHERE rowid = (SELECT \"Sequence\" * 4096 + old.\"Number\" FROM \"Incidents\" WHERE \"Id\" = old.\"IncidentId\");";

    private static string Count(string row, int step) => $"""
         INSERT INTO "IncidentCounts" ("TeamId", "AssigneeId", "EntityId", "State", "Alarm", "Total")
        VALUES (coalesce({row}."TeamId", {Nobody}), iif({row}."State" <= 4, coalesce({row}."AssigneeId", {Nobody}), {Nobody}), coalesce({row}."EntityId", {Nobody}), {row}."State", iif({row}."State" <= 4, {row}."Alarm", 0), {step})
        ON CONFLICT ("TeamId", "AssigneeId", "EntityId", "State", "Alarm") DO UPDATE SET "Total" = "Total" + {step};
        """;

    private static string Trigger(string name, string when, string body) => $"CREATE TRIGGER \"{name}\" {when} BEGIN{body} END;";
}
