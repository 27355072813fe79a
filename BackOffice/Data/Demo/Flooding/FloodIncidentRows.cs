using System.Data.Common;
using Shared.Common;
using Shared.Incidents;

namespace BackOffice.Data.Demo.Flooding;

/// <summary>Writes invented incidents with their entries, and on SQLite their texts into the index.</summary>
internal sealed class FloodIncidentRows(DbConnection connection, DbTransaction transaction, bool writesTexts)
{
    private static readonly string[] IncidentColumns =
    [
        "Id", "Number", "Sequence", "Kind", "Title", "Description", "CategoryId", "RequesterId", "Channel", "Fields", "State", "TeamId", "AssigneeId", "CreatedAt", "CreatedOn", "CreatedBy", "ChangedAt", "ResolvedAt", "IsResolvedInCall",
        "HandlingMinutes", "ReopenedTimes", "ClosedAt", "IsMajor", "LastEntry", "Version", "WaitingFor", "WaitingNote", "Impact", "Urgency", "Priority", "ServiceEvents", "DueAt", "WarnAt", "Alarm", "ResolvedInTime",
    ];

    public void Write(InventedIncident[] incidents)
    {
        using (var rows = new BulkInsert(connection, transaction, "Incidents", IncidentColumns))
        {
            foreach (var row in incidents)
            {
                rows.Add(
                    row.Id, row.Number, row.Sequence, (int)row.Kind, row.Title, row.Description, row.CategoryId, row.RequesterId, (int)row.Channel, "[]", (int)row.State, row.TeamId, row.AssigneeId, row.CreatedAt, TownTime.DayOf(row.CreatedAt), row.AuthorId, row.ChangedAt, row.EndedAt, 0,
                    row.EndedAt is null ? 0 : 7, 0, row.ClosedAt, 0, row.Entries.Count, 0L, row.WaitingFor is { } reason ? (int)reason : null, row.WaitingNote, 3, (row.Priority + 1) / 2 + 1, row.Priority, row.ServiceEvents, row.DueAt, row.WarnAt, (int)row.Alarm, row.EndedAt is null ? null : row.Alarm == ServiceAlarm.Breached ? 0 : 1);
            }
        }

        using (var rows = new BulkInsert(connection, transaction, "TimelineEntries", ["Id", "IncidentId", "Number", "Kind", "At", "AuthorKind", "AuthorId", "AuthorName", "Text", "IsPublic", "Changes"]))
        {
            foreach (var row in incidents)
            {
                foreach (var entry in row.Entries) rows.Add(entry.Id, row.Id, entry.Number, (int)entry.Kind, entry.At, (int)entry.AuthorKind, entry.AuthorId, entry.AuthorName, entry.Text, entry.IsPublic ? 1 : 0, entry.Changes);
            }
        }

        if (writesTexts) WriteTexts(incidents);
    }

    private void WriteTexts(InventedIncident[] incidents)
    {
        using var texts = new BulkInsert(connection, transaction, "IncidentTexts", ["rowid", "Title", "Text"]);
        foreach (var row in incidents)
        {
            texts.Add(row.Sequence * 4096, row.Title, row.Description);
            foreach (var entry in row.Entries.Where(entry => entry.Text.Length > 0)) texts.Add((row.Sequence * 4096) + entry.Number, "", entry.Text);
        }
    }
}
