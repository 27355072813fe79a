using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;

namespace BackOffice.Incidents;

/// <summary>By what incidents are listed. What ends with the sequence gives a page by key in that order; what is open has small indexes of its own, because nearly all questions are about that.</summary>
internal static class IncidentIndexes
{
    /// <summary>As it is written in <see cref="IncidentState"/>: new to waiting.</summary>
    private const string Open = "[State] <= 4";

    private const string Pressing = "[State] <= 4 AND [Alarm] >= 1";

    public static void Add(EntityTypeBuilder<Incident> incident)
    {
        incident.HasIndex(row => row.Number).IsUnique();
        incident.HasIndex(row => row.Sequence).IsUnique();
        incident.HasIndex(row => new { row.State, row.Sequence });
        incident.HasIndex(row => new { row.AssigneeId, row.Sequence });
        incident.HasIndex(row => new { row.TeamId, row.Sequence });
        incident.HasIndex(row => new { row.RequesterId, row.Sequence });
        incident.HasIndex(row => new { row.AffectedPersonId, row.Sequence });
        incident.HasIndex(row => new { row.CategoryId, row.Sequence });
        incident.HasIndex(row => new { row.EntityId, row.Sequence });
        incident.HasIndex(row => new { row.Priority, row.Sequence });
        incident.HasIndex(row => new { row.DueAt, row.Sequence });
        incident.HasIndex(row => new { row.ChangedAt, row.Sequence });
        incident.HasIndex(row => new { row.CreatedAt, row.Sequence });
        incident.HasIndex(row => new { row.CreatedBy, row.Sequence });
        incident.HasIndex(row => new { row.Alarm, row.DueAt });
        incident.HasIndex(row => new { row.Alarm, row.WarnAt });
        incident.HasIndex(row => new { row.ServiceLevelId, row.State, row.Sequence });
        incident.HasIndex(row => row.WaitingAppointmentId);
        AddOpen(incident);
    }

    private static void AddOpen(EntityTypeBuilder<Incident> incident)
    {
        incident.HasIndex(row => row.Sequence, "IX_Incidents_Open_Sequence").HasFilter(Open);
        incident.HasIndex(row => new { row.AssigneeId, row.Sequence }, "IX_Incidents_Open_AssigneeId_Sequence").HasFilter(Open);
        incident.HasIndex(row => new { row.TeamId, row.Sequence }, "IX_Incidents_Open_TeamId_Sequence").HasFilter(Open);
        incident.HasIndex(row => new { row.Priority, row.Sequence }, "IX_Incidents_Open_Priority_Sequence").HasFilter(Open);
        incident.HasIndex(row => new { row.DueAt, row.Sequence }, "IX_Incidents_Open_DueAt_Sequence").HasFilter(Open);
        incident.HasIndex(row => new { row.ChangedAt, row.Sequence }, "IX_Incidents_Open_ChangedAt_Sequence").HasFilter(Open);
        incident.HasIndex(row => new { row.DueAt, row.Sequence }, "IX_Incidents_Pressing_DueAt_Sequence").HasFilter(Pressing);
    }
}
