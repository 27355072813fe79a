using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Registration;

internal sealed class RegistrationMapping : IEntityTypeConfiguration<PortalRegistration>, IEntityTypeConfiguration<ContactCode>
{
    public void Configure(EntityTypeBuilder<PortalRegistration> registration)
    {
        registration.ToTable("Registrations");
        registration.Property(row => row.Id).ValueGeneratedNever();
        registration.Property(row => row.EndReason).HasMaxLength(500);
        registration.Ignore(row => row.IsOpen).Ignore(row => row.SubjectPersonId);
        registration.OwnsOne(row => row.Submitted, data =>
        {
            data.Property(row => row.DocumentNumber).HasMaxLength(20).IsAuditedMasked();
            data.Property(row => row.GivenName).HasMaxLength(60);
            data.Property(row => row.FirstSurname).HasMaxLength(60);
            data.Property(row => row.SecondSurname).HasMaxLength(60);
            data.Property(row => row.Mobile).HasMaxLength(16);
            data.Property(row => row.Email).HasMaxLength(254);
            data.Property(row => row.Language).HasMaxLength(2);
            data.Ignore(row => row.Name);
            data.HasIndex(row => row.DocumentNumber);
        });
        registration.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        registration.HasIndex(row => row.PersonId).IsUnique().HasFilter("[PersonId] IS NOT NULL AND [State] IN (1, 2, 3)");
        registration.HasIndex(row => new { row.PersonId, row.StartedAt });
        registration.HasIndex(row => new { row.State, row.StartedAt });
    }

    public void Configure(EntityTypeBuilder<ContactCode> code)
    {
        code.ToTable("ContactCodes");
        code.Property(row => row.Id).ValueGeneratedNever();
        code.Property(row => row.Address).HasMaxLength(16);
        code.Property(row => row.Hash).HasMaxLength(64).IsNotAudited();
        code.HasIndex(row => new { row.Address, row.SentAt });
        code.HasIndex(row => row.OwnerId);
        code.HasIndex(row => row.ExpiresAt);
    }
}
