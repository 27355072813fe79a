using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Keys;
using Shared.Persons;

namespace BackOffice.Keys;

internal sealed class KeyMapping : IEntityTypeConfiguration<PortalAccess>, IEntityTypeConfiguration<OperativeKey>
{
    public void Configure(EntityTypeBuilder<PortalAccess> access)
    {
        access.ToTable("PortalAccesses");
        access.HasKey(row => row.PersonId);
        access.Property(row => row.PersonId).ValueGeneratedNever();
        access.Ignore(row => row.SubjectPersonId);
        access.HasOne<Person>().WithOne().HasForeignKey<PortalAccess>(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        access.HasIndex(row => new { row.State, row.RegisteredAt });
    }

    public void Configure(EntityTypeBuilder<OperativeKey> key)
    {
        key.ToTable("OperativeKeys");
        key.Property(row => row.Id).ValueGeneratedNever();
        key.Property(row => row.SecretHash).HasMaxLength(200).IsNotAudited();
        key.Ignore(row => row.SubjectPersonId).Ignore(row => row.MustChange);
        key.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        key.HasIndex(row => new { row.PersonId, row.Slot }).IsUnique().HasFilter("[Slot] IS NOT NULL");
        key.HasIndex(row => new { row.PersonId, row.RequestedAt });
        key.HasIndex(row => new { row.Slot, row.RequestedAt });
        key.HasIndex(row => new { row.Slot, row.ProvisionalUntil });
        key.HasIndex(row => new { row.Slot, row.EndsAt });
        key.HasIndex(row => new { row.Slot, row.LastUsedAt });
    }
}
