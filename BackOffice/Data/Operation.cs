using System.Globalization;
using BackOffice.Data.Auditing;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Shared.Audit;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Notices;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Data;

/// <summary>The only writer. What a use case changed, what the audit says of it and what must be sent are saved together or not at all.</summary>
public sealed class Operation : IAsyncDisposable
{
    private readonly IDbContextTransaction transaction;
    private readonly AuditTrail trail;

    internal Operation(BackOfficeDbContext data, IDbContextTransaction transaction, Actor actor, Standing? standing, string action, DateTime now, CancellationToken cancellation)
    {
        (Data, this.transaction, Actor, Standing, Now, Cancellation) = (data, transaction, actor, standing, now, cancellation);
        trail = new AuditTrail(actor, standing, action, now);
    }

    public BackOfficeDbContext Data { get; }

    public Actor Actor { get; }

    /// <summary>The official who acts, as read at the beginning; null for portals and the application itself.</summary>
    public Standing? Standing { get; }

    /// <summary>UTC, the same instant for the whole operation.</summary>
    public DateTime Now { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The citizens and events that open screens may want to read again; empty until committed.</summary>
    internal IReadOnlyList<Guid> ChangedPersons { get; private set; } = [];

    internal IReadOnlyList<Guid> ChangedOffices { get; private set; } = [];

    internal IReadOnlyList<Guid> ChangedIncidents { get; private set; } = [];

    internal bool HasNewMessages { get; private set; }

    internal bool HasChangedMail { get; private set; }

    internal bool HasNewHours { get; private set; }

    internal bool HasNewReference { get; private set; }

    /// <summary>Adds a line to the audit; every operation that commits has at least one.</summary>
    /// <param name="reason">A code, or the reason that the official typed.</param>
    public void Record(string objectType, Guid objectId, Guid? subjectPersonId, string? reason = null, Channel? channel = null) =>
        trail.Add(new AuditLine(objectType, objectId, subjectPersonId, reason, channel));

    /// <summary>The next number of a series in the town's year, such as CIT-2026-000123. One statement; a number taken by an operation that fails is given again.</summary>
    /// <param name="series">Letters, at most 10.</param>
    public async Task<string> NextNumberAsync(string series)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{series}-{TownTime.DayOf(Now).Year}");
        var count = await Data.NextCountAsync(prefix, Cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{count:000000}");
    }

    /// <summary>Saves everything in one go.</summary>
    /// <exception cref="InvalidOperationException">Nothing was recorded for the audit.</exception>
    public async Task CommitAsync()
    {
        LookOnce();
        SearchTermIndex.Sync(Data);
        await SaveAsync(trail.Compose(Data.ChangeTracker));
    }

    /// <summary>Saves what the audit need not tell: results of sending, which the outbox itself keeps track of, and what somebody is still typing. Recorded lines, if any, go along.</summary>
    public async Task CommitQuietlyAsync()
    {
        LookOnce();
        await SaveAsync(trail.HasLines ? trail.Compose(Data.ChangeTracker) : []);
    }

    internal async Task CommitRefusalAsync(Refusal refusal)
    {
        Record("Permission", Actor.Id, null);
        await SaveAsync(trail.Compose(Data.ChangeTracker, refusal.Code));
    }

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    /// <summary>What changed is looked for here and when it is saved; otherwise each question to the tracker would compare every row again.</summary>
    private void LookOnce()
    {
        Data.ChangeTracker.DetectChanges();
        Data.ChangeTracker.AutoDetectChangesEnabled = false;
    }

    private async Task SaveAsync(IReadOnlyList<UnsealedEntry> lines)
    {
        if (lines.Count > 0) await ChainAsync(lines);
        foreach (var entry in Data.ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(row => row.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }

        HasNewMessages = Data.ChangeTracker.Entries<OutboxMessage>().Any(entry => entry.State == EntityState.Added);
        var changed = Data.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(entry => entry.Entity).ToList();
        var mail = changed.OfType<InboundMail>().Any();
        var persons = changed.OfType<IAboutPerson>().Select(entity => entity.SubjectPersonId).OfType<Guid>().Distinct().ToList();
        var offices = changed.OfType<IAtOffice>().Select(entity => entity.OfficeId).Distinct().ToList();
        var incidents = changed.OfType<IAboutIncident>().Select(entity => entity.IncidentId).Concat(changed.OfType<OutboxMessage>().Select(message => message.IncidentId).OfType<Guid>()).Distinct().ToList();
        var reference = Data.ChangeTracker.Entries<IReferenceData>().Any(entry => entry.State != EntityState.Unchanged);
        var hours = Data.ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && entry.Entity is Office or Desk or OpeningHours or Holiday or Closure);
        Data.ChangeTracker.AutoDetectChangesEnabled = true;
        await Data.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
        (ChangedPersons, ChangedOffices, ChangedIncidents, HasChangedMail, HasNewHours, HasNewReference) = (persons, offices, incidents, mail, hours, reference);
    }

    private async Task ChainAsync(IReadOnlyList<UnsealedEntry> lines)
    {
        var head = await Data.HoldAuditHeadAsync(Cancellation);
        foreach (var line in lines)
        {
            AuditEntry entry = line(head.Sequence + 1, head.Hash).Seal();
            Data.AuditEntries.Add(entry);
            head.Advance(entry.Sequence, entry.Hash);
        }
    }
}
