using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Offices;

namespace BackOffice.Offices;

internal sealed class OfficeMapping :
    IEntityTypeConfiguration<Office>, IEntityTypeConfiguration<Desk>, IEntityTypeConfiguration<OpeningHours>, IEntityTypeConfiguration<Holiday>, IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Office> office)
    {
        office.ToTable("Offices");
        office.Property(row => row.Id).ValueGeneratedNever();
        office.Property(row => row.Name).HasMaxLength(80);
        office.Property(row => row.Address).HasMaxLength(160);
        office.Property(row => row.Phone).HasMaxLength(20);
        office.Property(row => row.ZoneId).HasMaxLength(40);
        office.Ignore(row => row.OfficeId);
        office.HasIndex(row => row.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Desk> desk)
    {
        desk.ToTable("Desks");
        desk.Property(row => row.Id).ValueGeneratedNever();
        desk.Property(row => row.Name).HasMaxLength(40);
        desk.HasOne<Office>().WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        desk.HasIndex(row => new { row.OfficeId, row.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OpeningHours> hours)
    {
        hours.ToTable("OpeningHours");
        hours.Property(row => row.Id).ValueGeneratedNever();
        hours.Property(row => row.Name).HasMaxLength(60);
        hours.Property(row => row.Bands).IsJson(4000);
        hours.HasOne<Office>().WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        hours.HasIndex(row => new { row.OfficeId, row.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToTable("Holidays");
        holiday.Property(row => row.Id).ValueGeneratedNever();
        holiday.Property(row => row.Name).HasMaxLength(80);
        holiday.HasOne<Office>().WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        holiday.HasIndex(row => row.Date).IsUnique().HasFilter("[OfficeId] IS NULL");
        holiday.HasIndex(row => new { row.OfficeId, row.Date }).IsUnique().HasFilter("[OfficeId] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Closure> closure)
    {
        closure.ToTable("Closures");
        closure.Property(row => row.Id).ValueGeneratedNever();
        closure.Property(row => row.Reason).HasMaxLength(200);
        closure.HasOne<Office>().WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        closure.HasIndex(row => new { row.OfficeId, row.LastDay });
    }
}
