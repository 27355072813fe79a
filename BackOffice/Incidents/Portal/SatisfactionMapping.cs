using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Portal;

internal sealed class SatisfactionMapping : IEntityTypeConfiguration<SatisfactionAnswer>
{
    public void Configure(EntityTypeBuilder<SatisfactionAnswer> answer)
    {
        answer.ToTable("SatisfactionAnswers");
        // once for each incident
        answer.HasKey(row => row.IncidentId);
        answer.Property(row => row.IncidentId).ValueGeneratedNever();
        answer.Property(row => row.Comment).HasMaxLength(SatisfactionAnswer.LongestComment).IsNotAudited();
        answer.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Restrict);
        answer.HasIndex(row => row.At);
    }
}
