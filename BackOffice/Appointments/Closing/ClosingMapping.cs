using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments.Closing;

internal sealed class ClosingMapping : IEntityTypeConfiguration<ClosingStep>
{
    public void Configure(EntityTypeBuilder<ClosingStep> step)
    {
        step.ToTable("ClosingSteps");
        step.HasKey(row => new { row.ClosureId, row.AppointmentId });
        step.HasOne<Closure>().WithMany().HasForeignKey(row => row.ClosureId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Appointment>().WithMany().HasForeignKey(row => row.AppointmentId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Appointment>().WithMany().HasForeignKey(row => row.NextId).OnDelete(DeleteBehavior.Restrict);
    }
}
