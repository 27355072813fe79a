using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Notices;

namespace BackOffice.Incidents.Mail;

internal sealed class MailMapping : IEntityTypeConfiguration<InboundMail>, IEntityTypeConfiguration<InboundContent>, IEntityTypeConfiguration<SenderRule>
{
    internal const int Address = 254;

    public void Configure(EntityTypeBuilder<InboundMail> mail)
    {
        mail.ToTable("InboundMails");
        mail.Property(row => row.Id).ValueGeneratedNever();
        mail.Property(row => row.Mailbox).HasMaxLength(60);
        mail.Property(row => row.MessageKey).HasMaxLength(64);
        mail.Property(row => row.MessageId).HasMaxLength(OutboxMessage.LongestMessageId);
        mail.Property(row => row.FromAddress).HasMaxLength(Address).IsNotAudited();
        mail.Property(row => row.FromName).HasMaxLength(IncidentLimits.Name).IsNotAudited();
        mail.Property(row => row.Subject).HasMaxLength(IncidentLimits.Title).IsNotAudited();
        mail.Property(row => row.Copied).HasMaxLength(MailLimits.CopiedLength).IsNotAudited();
        mail.Property(row => row.Sign).HasMaxLength(MailLimits.Sign);
        mail.Property(row => row.Preview).HasMaxLength(IncidentLimits.Title).IsNotAudited();
        mail.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Restrict);
        mail.HasOne<InboundContent>().WithOne().HasForeignKey<InboundContent>(content => content.Id).OnDelete(DeleteBehavior.Cascade);
        mail.HasIndex(row => new { row.Mailbox, row.MessageKey }).IsUnique();
        mail.HasIndex(row => new { row.State, row.ReceivedAt, row.Id });
        mail.HasIndex(row => new { row.FromAddress, row.AcknowledgedAt });
        mail.HasIndex(row => new { row.IncidentId, row.ReceivedAt });
        mail.HasIndex(row => row.EntryId).HasFilter("[EntryId] IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<InboundContent> content)
    {
        content.ToTable("InboundContents");
        content.HasKey(row => row.Id);
        content.Property(row => row.Id).ValueGeneratedNever();
        content.Property(row => row.Raw).IsNotAudited();
        content.Property(row => row.Parsed).IsNotAudited();
    }

    public void Configure(EntityTypeBuilder<SenderRule> rule)
    {
        rule.ToTable("SenderRules");
        rule.HasKey(row => row.Sender);
        rule.Property(row => row.Sender).HasMaxLength(Address);
    }
}
