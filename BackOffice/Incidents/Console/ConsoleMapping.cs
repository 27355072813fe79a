using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;
using Shared.Incidents.Views;

namespace BackOffice.Incidents.Console;

internal sealed class ConsoleMapping : IEntityTypeConfiguration<IncidentCount>, IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<IncidentCount> count)
    {
        count.ToTable("IncidentCounts");
        count.HasKey(row => new { row.TeamId, row.AssigneeId, row.EntityId, row.State, row.Alarm });
    }

    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("SavedViews");
        view.Property(row => row.Id).ValueGeneratedNever();
        view.Property(row => row.Name).HasMaxLength(SavedView.LongestName);
        view.Property(row => row.Address).HasMaxLength(SavedView.LongestAddress);
        view.HasOne<Official>().WithMany().HasForeignKey(row => row.OwnerId).OnDelete(DeleteBehavior.Restrict);
        view.HasIndex(row => row.OwnerId);
    }
}
