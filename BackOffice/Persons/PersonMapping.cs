using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Persons;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<IdentityDocument>, IEntityTypeConfiguration<PersonTerm>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("Persons");
        person.Property(row => row.Id).ValueGeneratedNever();
        person.Property(row => row.GivenName).HasMaxLength(60);
        person.Property(row => row.FirstSurname).HasMaxLength(60);
        person.Property(row => row.SecondSurname).HasMaxLength(60);
        person.Property(row => row.SortKey).HasMaxLength(190).IsNotAudited();
        person.Property(row => row.SearchText).HasMaxLength(1000).IsNotAudited();
        person.Property(row => row.Mobile).HasMaxLength(16);
        person.Property(row => row.Email).HasMaxLength(254);
        person.Property(row => row.Language).HasMaxLength(2);
        person.ComplexProperty(row => row.Address, address =>
        {
            address.Property(row => row.Street).HasMaxLength(120).HasColumnName("Street");
            address.Property(row => row.PostalCode).HasMaxLength(5).HasColumnName("PostalCode");
            address.Property(row => row.Town).HasMaxLength(60).HasColumnName("Town");
        });
        person.Ignore(row => row.Name).Ignore(row => row.CurrentDocument);
        person.HasMany(row => row.Documents).WithOne().HasForeignKey(document => document.PersonId);
        person.HasIndex(row => row.Mobile).IsUnique().HasFilter("[Mobile] IS NOT NULL");
        person.HasIndex(row => new { row.SortKey, row.Id });
    }

    public void Configure(EntityTypeBuilder<IdentityDocument> document)
    {
        document.ToTable("IdentityDocuments");
        document.Property(row => row.Id).ValueGeneratedNever();
        document.Property(row => row.Value).HasMaxLength(20).IsAuditedMasked();
        document.Property(row => row.SupportNumber).HasMaxLength(20).IsNotAudited();
        document.Ignore(row => row.Number).Ignore(row => row.IsCurrent);
        document.HasIndex(row => new { row.Kind, row.Value }).IsUnique().HasFilter("[To] IS NULL");
    }

    public void Configure(EntityTypeBuilder<PersonTerm> term)
    {
        term.ToTable("PersonTerms");
        term.Property(row => row.Term).HasMaxLength(100);
        term.HasKey(row => new { row.Term, row.PersonId });
    }
}
