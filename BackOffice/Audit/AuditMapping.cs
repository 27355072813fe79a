using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Audit;

namespace BackOffice.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.HasKey(row => row.Sequence);
        entry.Property(row => row.Sequence).ValueGeneratedNever();
        entry.Property(row => row.ActorKind).HasMaxLength(20);
        entry.Property(row => row.ActorRoles).HasMaxLength(100);
        entry.Property(row => row.Office).HasMaxLength(80);
        entry.Property(row => row.SessionHash).HasMaxLength(16);
        entry.Property(row => row.Origin).HasMaxLength(45);
        entry.Property(row => row.Action).HasMaxLength(60);
        entry.Property(row => row.ObjectType).HasMaxLength(60);
        entry.Property(row => row.ObjectId).HasMaxLength(60);
        entry.Property(row => row.Result).HasMaxLength(60);
        entry.Property(row => row.Reason).HasMaxLength(500);
        entry.Property(row => row.Channel).HasMaxLength(20);
        entry.Property(row => row.Correlation).HasMaxLength(60);
        entry.Property(row => row.AppVersion).HasMaxLength(30);
        entry.Property(row => row.PreviousHash).HasMaxLength(64);
        entry.Property(row => row.Hash).HasMaxLength(64);
        entry.HasIndex(row => new { row.SubjectPersonId, row.Sequence });

        // the history of an office; its changes are few among all that is logged
        entry.HasIndex(row => new { row.ObjectId, row.Sequence }).HasFilter("[ObjectType] = 'Office'");
        entry.HasIndex(row => new { row.ObjectId, row.Sequence }, "IX_AuditEntries_ServiceLevel").HasFilter("[ObjectType] = 'ServiceLevel'");
    }

    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("AuditHeads");
        head.Property(row => row.Id).ValueGeneratedNever();
        head.Property(row => row.Hash).HasMaxLength(64);
        head.Property(row => row.Sequence).IsConcurrencyToken();
        head.HasData(new { Id = 1, Sequence = 0L, Hash = AuditEntry.GenesisHash });
    }
}
