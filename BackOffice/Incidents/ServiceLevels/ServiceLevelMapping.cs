using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Calendars;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels;

internal sealed class ServiceLevelMapping : IEntityTypeConfiguration<BusinessCalendar>, IEntityTypeConfiguration<ServiceLevel>, IEntityTypeConfiguration<ServiceRecount>
{
    /// <summary>Longer than any text column: versions only grow in number.</summary>
    private const int Unbounded = 1_000_000;

    public void Configure(EntityTypeBuilder<BusinessCalendar> calendar)
    {
        calendar.ToTable("BusinessCalendars");
        calendar.Property(row => row.Id).ValueGeneratedNever();
        calendar.Property(row => row.Name).HasMaxLength(80);
        calendar.Property(row => row.ZoneId).HasMaxLength(40);
        calendar.Property(row => row.Versions).IsJson(Unbounded);
        calendar.HasIndex(row => row.Name).IsUnique();
        calendar.HasData(ShippedCalendars.All());
    }

    public void Configure(EntityTypeBuilder<ServiceLevel> level)
    {
        level.ToTable("ServiceLevels");
        level.Property(row => row.Id).ValueGeneratedNever();
        level.Property(row => row.Name).HasMaxLength(80);
        level.Property(row => row.Targets).IsJson(1000);
        level.HasOne<BusinessCalendar>().WithMany().HasForeignKey(row => row.CalendarId).OnDelete(DeleteBehavior.Restrict);
        level.HasIndex(row => row.Name).IsUnique();
        level.HasData(ShippedServiceLevels.All());
    }

    public void Configure(EntityTypeBuilder<ServiceRecount> recount)
    {
        recount.ToTable("ServiceRecounts");
        recount.HasKey(row => row.LevelId);
        recount.Property(row => row.LevelId).ValueGeneratedNever();
        recount.HasOne<ServiceLevel>().WithMany().HasForeignKey(row => row.LevelId).OnDelete(DeleteBehavior.Cascade);
    }
}
