using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;

namespace BackOffice.Incidents.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts");
        draft.HasKey(row => new { row.OfficialId, row.Subject });
        draft.Property(row => row.Subject).HasMaxLength(Draft.LongestSubject);
        draft.Property(row => row.Content).HasMaxLength(Draft.Longest).IsNotAudited();
        draft.HasOne<Official>().WithMany().HasForeignKey(row => row.OfficialId).OnDelete(DeleteBehavior.Cascade);
        draft.HasIndex(row => row.UpdatedAt);
    }
}
