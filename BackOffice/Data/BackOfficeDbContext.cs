using BackOffice.Data.Engines;
using BackOffice.Incidents.Console;
using BackOffice.Incidents.Search;
using BackOffice.Notices.References;
using BackOffice.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Appointments;
using Shared.Audit;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Categories;
using Shared.Incidents.Mail;
using Shared.Incidents.RemoteSupport;
using Shared.Incidents.Requesters;
using Shared.Incidents.ServiceLevels;
using Shared.Incidents.Setup;
using Shared.Incidents.Views;
using Shared.Keys;
using Shared.Knowledge;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Offices;
using Shared.Persons;
using Shared.Registration;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Data;

/// <summary>The town hall's data on either engine. Made by a factory, one per operation, never kept by a screen.</summary>
public abstract class BackOfficeDbContext(DbContextOptions options) : IdentityDbContext<Official, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Person> Persons => Set<Person>();

    public DbSet<PersonTerm> PersonTerms => Set<PersonTerm>();

    public DbSet<PortalRegistration> Registrations => Set<PortalRegistration>();

    /// <summary>Those that nobody ended yet; of one person there is at most one.</summary>
    public IQueryable<PortalRegistration> OpenRegistrations => Registrations.Where(
        row => row.State == RegistrationState.Started || row.State == RegistrationState.ContactValidated || row.State == RegistrationState.PendingVerification);

    public DbSet<ContactCode> ContactCodes => Set<ContactCode>();

    public DbSet<IdentityVerification> Verifications => Set<IdentityVerification>();

    public DbSet<VerificationRecord> VerificationRecords => Set<VerificationRecord>();

    public DbSet<RecordFile> RecordFiles => Set<RecordFile>();

    public DbSet<PortalAccess> PortalAccesses => Set<PortalAccess>();

    public DbSet<OperativeKey> OperativeKeys => Set<OperativeKey>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    public DbSet<NoticeTemplate> NoticeTemplates => Set<NoticeTemplate>();

    public DbSet<ReturnedAddress> ReturnedAddresses => Set<ReturnedAddress>();

    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    public DbSet<InboundMail> InboundMails => Set<InboundMail>();

    public DbSet<InboundContent> InboundContents => Set<InboundContent>();

    public DbSet<SenderRule> SenderRules => Set<SenderRule>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<GeneralOptions> GeneralOptions => Set<GeneralOptions>();

    public DbSet<TownCrest> TownCrests => Set<TownCrest>();

    public DbSet<OfficialSession> Sessions => Set<OfficialSession>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    public DbSet<IdempotentReply> IdempotentReplies => Set<IdempotentReply>();

    public DbSet<Counter> Counters => Set<Counter>();

    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Desk> Desks => Set<Desk>();

    public DbSet<OpeningHours> OpeningHours => Set<OpeningHours>();

    public DbSet<Holiday> Holidays => Set<Holiday>();

    public DbSet<Closure> Closures => Set<Closure>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<DeskClaim> DeskClaims => Set<DeskClaim>();

    public DbSet<BusinessCalendar> BusinessCalendars => Set<BusinessCalendar>();

    public DbSet<ServiceLevel> ServiceLevels => Set<ServiceLevel>();

    public DbSet<ServiceRecount> ServiceRecounts => Set<ServiceRecount>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleVersion> ArticleVersions => Set<ArticleVersion>();

    public DbSet<Incident> Incidents => Set<Incident>();

    public DbSet<TimelineEntry> TimelineEntries => Set<TimelineEntry>();

    public DbSet<IncidentLink> IncidentLinks => Set<IncidentLink>();

    public DbSet<IncidentWatcher> IncidentWatchers => Set<IncidentWatcher>();

    public DbSet<IncidentTag> IncidentTags => Set<IncidentTag>();

    public DbSet<IncidentCount> IncidentCounts => Set<IncidentCount>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<RemoteSession> RemoteSessions => Set<RemoteSession>();

    public DbSet<Requester> Requesters => Set<Requester>();

    public DbSet<RequesterTerm> RequesterTerms => Set<RequesterTerm>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<TeamMember> TeamMembers => Set<TeamMember>();

    public DbSet<LocalEntity> LocalEntities => Set<LocalEntity>();

    public DbSet<EntityOfficial> EntityOfficials => Set<EntityOfficial>();

    public DbSet<SatisfactionAnswer> SatisfactionAnswers => Set<SatisfactionAnswer>();

    public DbSet<SupportLine> SupportLines => Set<SupportLine>();

    /// <summary>Counts one further and answers the new value, in one statement that two writers cannot do at once.</summary>
    public abstract Task<long> NextCountAsync(string series, CancellationToken cancellation);

    /// <summary>The end of the audit chain, held until the transaction ends so that two writers cannot continue it twice.</summary>
    public abstract Task<AuditHead> HoldAuditHeadAsync(CancellationToken cancellation);

    /// <summary>Opens the connection for many small notes, each a commit, which another commit makes as good as everything else soon after.</summary>
    public virtual Task OpenForNotesAsync(CancellationToken cancellation) => Database.OpenConnectionAsync(cancellation);

    /// <summary>The texts of incidents that have every word, with title and description as place 0 and the entries of the timeline by their number. Accents and case do not matter.</summary>
    /// <param name="words">Letters and digits only; the last one may be the beginning of a word.</param>
    /// <param name="inTitle">Whether only titles count.</param>
    public abstract IQueryable<TextHit> FindTexts(IReadOnlyList<string> words, bool inTitle);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(BackOfficeDbContext).Assembly);
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IVersioned))))
        {
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }

        foreach (var entity in model.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IAboutPerson))))
        {
            if (entity.FindProperty(nameof(IAboutPerson.SubjectPersonId)) is { } property && !property.PropertyInfo!.CanWrite) entity.RemoveProperty(property);
        }
    }
}
