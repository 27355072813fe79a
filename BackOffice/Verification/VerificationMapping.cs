using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Persons;
using Shared.Verification;

namespace BackOffice.Verification;

internal sealed class VerificationMapping : IEntityTypeConfiguration<IdentityVerification>
{
    public void Configure(EntityTypeBuilder<IdentityVerification> verification)
    {
        verification.ToTable("Verifications");
        verification.Property(row => row.Id).ValueGeneratedNever();
        verification.Property(row => row.Reason).HasMaxLength(500);
        verification.Property(row => row.NumberCalled).HasMaxLength(16);
        verification.Property(row => row.Questions).IsJson(1000);
        verification.Property(row => row.Checks).IsJson(1000);
        verification.Property(row => row.Document).IsJson(400).IsNotAudited();
        verification.Ignore(row => row.SubjectPersonId);
        verification.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        verification.HasIndex(row => row.AppointmentId);
        verification.HasIndex(row => row.PersonId).IsUnique().HasFilter("[State] = 1");
        verification.HasIndex(row => new { row.PersonId, row.OpenedAt });
        verification.HasIndex(row => new { row.State, row.OpenedAt });
    }
}
