using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Persons;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

internal sealed class RecordMapping : IEntityTypeConfiguration<VerificationRecord>, IEntityTypeConfiguration<RecordFile>
{
    /// <summary>Long enough for the longest texts with every letter escaped.</summary>
    private const int LongestContent = 20_000;

    public void Configure(EntityTypeBuilder<VerificationRecord> record)
    {
        record.ToTable("VerificationRecords");
        record.Property(row => row.Id).ValueGeneratedNever();
        record.Property(row => row.Number).HasMaxLength(20);
        record.Property(row => row.Csv).HasMaxLength(SecureVerificationCode.Longest).IsUnicode(false).IsNotAudited();
        record.Property(row => row.Content).IsJson(LongestContent).IsNotAudited();
        record.Ignore(row => row.SubjectPersonId).Ignore(row => row.IsCurrent).Ignore(row => row.ShownCsv);
        record.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<IdentityVerification>().WithMany().HasForeignKey(row => row.VerificationId).OnDelete(DeleteBehavior.Restrict);
        record.HasIndex(row => row.Number).IsUnique();
        record.HasIndex(row => row.Csv).IsUnique();
        // of two that replace the same record at once, one
        record.HasIndex(row => new { row.VerificationId, row.Revision }).IsUnique();
        record.HasIndex(row => new { row.PersonId, row.CreatedAt });
        record.HasIndex(row => new { row.OfficialId, row.CreatedAt });
        record.HasIndex(row => new { row.Outcome, row.CreatedAt });
        record.HasIndex(row => row.CreatedAt);
    }

    public void Configure(EntityTypeBuilder<RecordFile> file)
    {
        file.ToTable("RecordFiles");
        file.HasKey(row => row.RecordId);
        file.Property(row => row.RecordId).ValueGeneratedNever();
        file.Property(row => row.Bytes).IsNotAudited();
        file.Property(row => row.Sha256).HasMaxLength(64).IsUnicode(false).IsFixedLength();
        file.HasOne<VerificationRecord>().WithOne().HasForeignKey<RecordFile>(row => row.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
