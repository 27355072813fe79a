using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Incidents.Setup;
using Shared.Persons;

namespace BackOffice.Incidents;

internal sealed class IncidentMapping : IEntityTypeConfiguration<Incident>, IEntityTypeConfiguration<TimelineEntry>, IEntityTypeConfiguration<IncidentLink>,
    IEntityTypeConfiguration<IncidentWatcher>, IEntityTypeConfiguration<IncidentTag>, IEntityTypeConfiguration<Requester>, IEntityTypeConfiguration<RequesterTerm>
{
    /// <summary>Phones and codes of places.</summary>
    private const int ShortText = 20;

    public void Configure(EntityTypeBuilder<Incident> incident)
    {
        incident.ToTable("Incidents", table => table.HasTrigger(IncidentSchema.Trigger));
        incident.Property(row => row.Id).ValueGeneratedNever();
        incident.Property(row => row.Number).HasMaxLength(ShortText);
        incident.Property(row => row.Title).HasMaxLength(IncidentLimits.Title).IsNotAudited();
        incident.Property(row => row.Description).HasMaxLength(IncidentLimits.Description).IsNotAudited();
        incident.Property(row => row.PhoneReason).HasMaxLength(IncidentLimits.Reason);
        incident.Property(row => row.Procedure).HasMaxLength(IncidentLimits.Reason);
        incident.Property(row => row.WaitingNote).HasMaxLength(IncidentLimits.Reason).IsNotAudited();
        incident.Property(row => row.PriorityReason).HasMaxLength(IncidentLimits.Reason);
        incident.Property(row => row.AccessCodeHash).HasMaxLength(64).IsNotAudited();
        incident.Property(row => row.Fields).IsJson(100_000).IsNotAudited();
        incident.Property(row => row.ServiceEvents).IsJson(20_000).IsNotAudited();
        // derived from what the timeline and the audit tell
        incident.Property(row => row.DueAt).IsNotAudited();
        incident.Property(row => row.WarnAt).IsNotAudited();
        incident.Property(row => row.Alarm).IsNotAudited();
        incident.Property(row => row.CreatedOn).IsNotAudited();
        incident.Ignore(row => row.SubjectPersonId).Ignore(row => row.IsOpen).Ignore(row => row.IsLive);
        incident.HasOne<Category>().WithMany().HasForeignKey(row => row.CategoryId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Requester>().WithMany().HasForeignKey(row => row.RequesterId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Requester>().WithMany().HasForeignKey(row => row.CallerId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Person>().WithMany().HasForeignKey(row => row.AffectedPersonId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<LocalEntity>().WithMany().HasForeignKey(row => row.EntityId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<SupportLine>().WithMany().HasForeignKey(row => row.LineId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Team>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Official>().WithMany().HasForeignKey(row => row.AssigneeId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Incident>().WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Restrict);
        incident.HasOne<Incident>().WithMany().HasForeignKey(row => row.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        incident.HasMany(row => row.Entries).WithOne().HasForeignKey(entry => entry.IncidentId).OnDelete(DeleteBehavior.Restrict);
        incident.Navigation(row => row.Entries).HasField("entries").UsePropertyAccessMode(PropertyAccessMode.Field);

        IncidentIndexes.Add(incident);
    }

    public void Configure(EntityTypeBuilder<TimelineEntry> entry)
    {
        entry.ToTable("TimelineEntries");
        entry.Property(row => row.Id).ValueGeneratedNever();
        entry.Property(row => row.AuthorName).HasMaxLength(IncidentLimits.Name).IsNotAudited();
        entry.Property(row => row.Text).HasMaxLength(IncidentLimits.Entry).IsNotAudited();
        entry.Property(row => row.Changes).IsJson(20_000).IsNotAudited();
        entry.Property(row => row.FormerIncident).HasMaxLength(ShortText);
        entry.HasIndex(row => new { row.IncidentId, row.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<IncidentLink> link)
    {
        link.ToTable("IncidentLinks");
        link.HasKey(row => new { row.FromId, row.ToId });
        link.HasOne<Incident>().WithMany().HasForeignKey(row => row.FromId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Incident>().WithMany().HasForeignKey(row => row.ToId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(row => row.ToId);
    }

    public void Configure(EntityTypeBuilder<IncidentWatcher> watcher)
    {
        watcher.ToTable("IncidentWatchers");
        watcher.HasKey(row => new { row.IncidentId, row.OfficialId });
        watcher.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Cascade);
        watcher.HasIndex(row => row.OfficialId);
    }

    public void Configure(EntityTypeBuilder<IncidentTag> tag)
    {
        tag.ToTable("IncidentTags");
        tag.HasKey(row => new { row.IncidentId, row.Tag });
        tag.Property(row => row.Tag).HasMaxLength(IncidentLimits.Tag);
        tag.HasOne<Incident>().WithMany().HasForeignKey(row => row.IncidentId).OnDelete(DeleteBehavior.Cascade);
        tag.HasIndex(row => row.Tag);
    }

    public void Configure(EntityTypeBuilder<Requester> requester)
    {
        requester.ToTable("Requesters");
        requester.Property(row => row.Id).ValueGeneratedNever();
        requester.Property(row => row.Name).HasMaxLength(IncidentLimits.Name).IsNotAudited();
        requester.Property(row => row.Email).HasMaxLength(EmailAddress.Longest).IsNotAudited();
        requester.Property(row => row.Phone).HasMaxLength(ShortText).IsNotAudited();
        requester.Property(row => row.DocumentNumber).HasMaxLength(ShortText).IsAuditedMasked();
        requester.Property(row => row.SearchText).HasMaxLength(1000).IsNotAudited();
        requester.Ignore(row => row.SubjectPersonId);
        requester.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        requester.HasOne<LocalEntity>().WithMany().HasForeignKey(row => row.EntityId).OnDelete(DeleteBehavior.Restrict);
        requester.HasIndex(row => row.PersonId).IsUnique().HasFilter("[PersonId] IS NOT NULL");
        requester.HasIndex(row => row.Phone);
        requester.HasIndex(row => row.Email);
    }

    public void Configure(EntityTypeBuilder<RequesterTerm> term)
    {
        term.ToTable("RequesterTerms");
        term.HasKey(row => new { row.Term, row.RequesterId });
        term.Property(row => row.Term).HasMaxLength(SearchWords.Longest);
        term.HasOne<Requester>().WithMany().HasForeignKey(row => row.RequesterId).OnDelete(DeleteBehavior.Cascade);
    }
}
