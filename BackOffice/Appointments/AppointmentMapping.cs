using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments;

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>, IEntityTypeConfiguration<DeskClaim>, IEntityTypeConfiguration<Counter>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("Appointments");
        appointment.Property(row => row.Id).ValueGeneratedNever();
        appointment.Property(row => row.Number).HasMaxLength(20);
        appointment.Property(row => row.EndReason).HasMaxLength(200);
        appointment.Ignore(row => row.SubjectPersonId).Ignore(row => row.IsLive);
        appointment.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Office>().WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Desk>().WithMany().HasForeignKey(row => row.DeskId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasMany(row => row.Claims).WithOne().HasForeignKey(claim => claim.AppointmentId).OnDelete(DeleteBehavior.Cascade);
        appointment.Navigation(row => row.Claims).HasField("claims").UsePropertyAccessMode(PropertyAccessMode.Field);

        // one that was moved or called again hands its number on
        appointment.HasIndex(row => row.Number).IsUnique().HasFilter("[IsFollowed] = 0");
        appointment.HasIndex(row => row.PersonId).IsUnique().HasFilter("[State] IN (1, 2, 3)");
        appointment.HasIndex(row => new { row.PersonId, row.StartsAt });
        appointment.HasIndex(row => new { row.OfficeId, row.StartsAt });
        appointment.HasIndex(row => new { row.State, row.StartsAt });
    }

    public void Configure(EntityTypeBuilder<DeskClaim> claim)
    {
        claim.ToTable("DeskClaims");
        claim.HasKey(row => new { row.DeskId, row.At, row.Lane });
        claim.HasOne<Desk>().WithMany().HasForeignKey(row => row.DeskId).OnDelete(DeleteBehavior.Restrict);
        claim.HasIndex(row => row.AppointmentId);
    }

    public void Configure(EntityTypeBuilder<Counter> counter)
    {
        counter.ToTable("Counters");
        counter.HasKey(row => row.Series);
        counter.Property(row => row.Series).HasMaxLength(20);
    }
}
