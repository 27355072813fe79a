using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;

namespace BackOffice.Incidents.Reports;

internal sealed class ReportMapping : IEntityTypeConfiguration<Incident>
{
    // holds all that reports count, so that a period is read from the index alone
    public void Configure(EntityTypeBuilder<Incident> incident) => incident.HasIndex(
        row => new
        {
            row.CreatedOn,
            row.State,
            row.Kind,
            row.Channel,
            row.IsResolvedInCall,
            row.ReopenedTimes,
            row.AnsweredInTime,
            row.ResolvedInTime,
            row.CategoryId,
            row.TeamId,
            row.EntityId,
        },
        "IX_Incidents_Reports");
}
