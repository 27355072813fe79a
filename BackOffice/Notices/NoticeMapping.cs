using BackOffice.Data;
using BackOffice.Notices.References;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Notices;
using Shared.Notices.Templates;

namespace BackOffice.Notices;

internal sealed class NoticeMapping : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<NoticeTemplate>, IEntityTypeConfiguration<ReturnedAddress>, IEntityTypeConfiguration<SigningKey>
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
        message.Property(row => row.IncidentNumber).HasMaxLength(20);
        message.Property(row => row.ReplyTo).HasMaxLength(254);
        message.Property(row => row.InReplyTo).HasMaxLength(OutboxMessage.LongestMessageId);
        message.Property(row => row.DedupeKey).HasMaxLength(100);
        message.Property(row => row.GatewayId).HasMaxLength(100);
        message.Ignore(row => row.SubjectPersonId);
        message.HasIndex(row => row.DedupeKey).IsUnique().HasFilter("[DedupeKey] IS NOT NULL");
        message.HasIndex(row => row.GatewayId).HasFilter("[GatewayId] IS NOT NULL");
        message.HasIndex(row => new { row.IncidentId, row.CreatedAt }).HasFilter("[IncidentId] IS NOT NULL");
        message.HasIndex(row => new { row.Channel, row.SentAt, row.Recipient }).HasFilter("[Channel] = 2 AND [SentAt] IS NOT NULL");
        message.HasIndex(row => new { row.Priority, row.DueAt }).HasFilter("[State] IN (1, 2)");
        message.HasIndex(row => row.LeaseToken).HasFilter("[LeaseToken] IS NOT NULL");
        message.HasIndex(row => row.RelatedId);
        message.HasIndex(row => new { row.PersonId, row.CreatedAt });
        message.HasIndex(row => new { row.State, row.CreatedAt });
        message.HasIndex(row => new { row.CreatedAt, row.Id });
    }

    public void Configure(EntityTypeBuilder<NoticeTemplate> template)
    {
        template.ToTable("NoticeTemplates");
        template.Property(row => row.Id).ValueGeneratedNever();
        template.Property(row => row.Language).HasMaxLength(2);
        template.Property(row => row.Subject).HasMaxLength(200);
        template.Property(row => row.Body).HasMaxLength(4000);
        template.HasIndex(row => new { row.Event, row.Channel, row.Language, row.Version }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReturnedAddress> address)
    {
        address.ToTable("ReturnedAddresses");
        address.HasKey(row => new { row.Channel, row.Address });
        address.Property(row => row.Address).HasMaxLength(254).IsNotAudited();
        address.Property(row => row.FailureCode).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<SigningKey> key)
    {
        key.ToTable("SigningKeys");
        key.HasKey(row => row.Name);
        key.Property(row => row.Name).HasMaxLength(40);
        key.Property(row => row.SealedKey).HasMaxLength(1000).IsNotAudited();
    }
}
