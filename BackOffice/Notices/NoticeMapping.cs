using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Notices;

namespace BackOffice.Notices;

internal sealed class NoticeMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("OutboxMessages");
        message.Property(row => row.Id).ValueGeneratedNever();
        message.Property(row => row.Recipient).HasMaxLength(254);
        message.Property(row => row.Language).HasMaxLength(2);
        message.Property(row => row.Subject).HasMaxLength(200);
        message.Property(row => row.Body).HasMaxLength(24000);
        message.Property(row => row.SealedBody).HasMaxLength(16000);
        message.Property(row => row.Calendar).HasMaxLength(OutboxMessage.LongestCalendar);
        message.Property(row => row.FailureCode).HasMaxLength(60);
        message.Ignore(row => row.SubjectPersonId);
        message.HasIndex(row => new { row.Priority, row.DueAt }).HasFilter("[State] IN (1, 2)");
        message.HasIndex(row => row.LeaseToken).HasFilter("[LeaseToken] IS NOT NULL");
        message.HasIndex(row => row.RelatedId);
        message.HasIndex(row => new { row.PersonId, row.CreatedAt });
        message.HasIndex(row => new { row.State, row.CreatedAt });
        message.HasIndex(row => new { row.CreatedAt, row.Id });
    }
}
