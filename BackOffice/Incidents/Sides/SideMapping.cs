using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.RemoteSupport;

namespace BackOffice.Incidents.Sides;

internal sealed class SideMapping : IEntityTypeConfiguration<Attachment>, IEntityTypeConfiguration<RemoteSession>, IEntityTypeConfiguration<RemoteStep>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable("Attachments");
        attachment.Property(row => row.Id).ValueGeneratedNever();
        attachment.Property(row => row.FileName).HasMaxLength(AttachmentRules.LongestName).IsNotAudited();
        attachment.Property(row => row.Sha256).HasMaxLength(64);
        attachment.Property(row => row.StoredAs).HasMaxLength(32).IsNotAudited();
        attachment.Property(row => row.RemovalReason).HasMaxLength(IncidentLimits.Reason);
        attachment.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Restrict);
        attachment.HasIndex(row => row.StoredAs).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RemoteSession> session)
    {
        session.ToTable("RemoteSessions");
        session.Property(row => row.Id).ValueGeneratedNever();
        session.Property(row => row.Tool).HasMaxLength(RemoteSession.LongestTool);
        session.Property(row => row.GivenBy).HasMaxLength(IncidentLimits.Name).IsNotAudited();
        session.Ignore(row => row.IsOpen);
        session.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(row => row.Steps).WithOne().HasForeignKey(step => step.SessionId).OnDelete(DeleteBehavior.Restrict);
        session.Navigation(row => row.Steps).HasField("steps").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<RemoteStep> step)
    {
        step.ToTable("RemoteSteps");
        step.HasKey(row => new { row.SessionId, row.Number });
        step.Property(row => row.Number).ValueGeneratedNever();
        step.Property(row => row.OfficialName).HasMaxLength(IncidentLimits.Name).IsNotAudited();
    }
}
