using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;

namespace BackOffice.Incidents.Reports;

internal sealed class ReportMapping : IEntityTypeConfiguration<Incident>
{
    // in the order in which reports group, and with all that they count: a period is read from the index alone and never sorted
    public void Configure(EntityTypeBuilder<Incident> incident) => incident.HasIndex(
        row => new
        {
            row.CreatedOn,
            row.CategoryId,
            row.TeamId,
            row.EntityId,
            row.ServiceLevelId,
            row.Channel,
            row.State,
            row.Kind,
            row.IsResolvedInCall,
            row.ReopenedTimes,
            row.AnsweredInTime,
            row.ResolvedInTime,
        },
        "IX_Incidents_Reports");
}
