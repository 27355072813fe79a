using BackOffice.Data;
using BackOffice.Incidents.Card.Timeline;
using BackOffice.Incidents.ServiceLevels;
using BackOffice.Incidents.Sides;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Incidents.Card;

/// <summary>Reads one incident for its screen: two statements, and what its blocks at the side add.</summary>
public sealed class IncidentCardQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, ServiceLevelBook levels)
{
    /// <summary>As many entries as are read at once.</summary>
    public const int PageSize = 50;

    /// <returns>Null when there is no such incident, or the official may not see it.</returns>
    public async Task<IncidentCard?> OpenAsync(Actor actor, string number, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        if (await FindAsync(data, scope, number, actor.Id, cancellation) is not { } found) return null;
        var page = await PageAsync(data, found.View.Id, null, cancellation);
        var sides = await IncidentSideReading.ReadAsync(data, found.View.Id, scope, cancellation);
        var terms = await levels.TermsAsync(desk.Categories.Find(found.View.CategoryId)?.LevelOf(found.View.Kind), found.View.Priority, cancellation);
        return new(found.View, desk, page.Rows, page.HasEarlier, sides, found.Draft, terms);
    }

    /// <summary>The entries before one, the newest first. Two statements; nothing of what the official may not see.</summary>
    /// <param name="before">Number of an entry.</param>
    public async Task<EntryPage> EarlierAsync(Actor actor, Guid incidentId, int before, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var isSeen = await data.Incidents.AsNoTracking().Within(scope).AnyAsync(row => row.Id == incidentId, cancellation);
        return isSeen ? await PageAsync(data, incidentId, before, cancellation) : new([], false);
    }

    private static async Task<EntryPage> PageAsync(BackOfficeDbContext data, Guid incidentId, int? before, CancellationToken cancellation)
    {
        var latest = before ?? int.MaxValue;
        var rows = await (
            from entry in data.TimelineEntries.AsNoTracking()
            where entry.IncidentId == incidentId && entry.Number < latest
            orderby entry.Number descending
            select new EntryRow(
                entry.Id, entry.Number, entry.Kind, entry.At, entry.AuthorKind, entry.AuthorId, entry.AuthorName, entry.Text, entry.IsPublic, entry.Changes, entry.FormerIncident,
                data.OutboxMessages.Where(message => message.RelatedId == entry.Id).OrderByDescending(message => message.CreatedAt).Select(message => (NoticeState?)message.State).FirstOrDefault()))
            .Take(PageSize + 1).ToListAsync(cancellation);
        return new([.. rows.Take(PageSize)], rows.Count > PageSize);
    }

    private static async Task<Found?> FindAsync(BackOfficeDbContext data, IncidentScope scope, string number, Guid officialId, CancellationToken cancellation)
    {
        var found = await (
            from row in data.Incidents.AsNoTracking().Within(scope)
            where row.Number == number
            join known in data.Requesters on row.RequesterId equals known.Id into requesters
            from requester in requesters.DefaultIfEmpty()
            join called in data.Requesters on row.CallerId equals called.Id into callers
            from caller in callers.DefaultIfEmpty()
            join hit in data.Persons on row.AffectedPersonId equals hit.Id into persons
            from person in persons.DefaultIfEmpty()
            join awaited in data.Appointments on row.WaitingAppointmentId equals awaited.Id into appointments
            from appointment in appointments.DefaultIfEmpty()
            join place in data.Offices on appointment.OfficeId equals place.Id into offices
            from office in offices.DefaultIfEmpty()
            select new
            {
                Incident = row,
                Requester = requester,
                Caller = caller.Name,
                Affected = person == null ? null : new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname),
                Awaited = appointment == null ? null : new AwaitedView(appointment.Number, appointment.State, appointment.StartsAt, office.ZoneId),
                Parent = data.Incidents.Where(other => other.Id == row.ParentId).Select(other => other.Number).FirstOrDefault(),
                MergedInto = data.Incidents.Where(other => other.Id == row.MergedIntoId).Select(other => other.Number).FirstOrDefault(),
                Drafts = data.Set<Draft>().Where(draft => draft.OfficialId == officialId && draft.Subject.StartsWith("reply:")).Select(draft => new { draft.Subject, draft.Content }).ToList(),
            }).SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var view = IncidentViews.Of(found.Incident, found.Requester) with
        {
            CallerName = found.Caller,
            AffectedPersonName = found.Affected?.Full,
            Awaited = found.Awaited,
            ParentNumber = found.Parent,
            MergedIntoNumber = found.MergedInto,
        };
        return new(view, found.Drafts.Find(draft => draft.Subject == Draft.ReplyTo(found.Incident.Id))?.Content);
    }

    private sealed record Found(IncidentView View, string? Draft);
}
