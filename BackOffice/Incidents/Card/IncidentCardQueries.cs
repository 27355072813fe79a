using BackOffice.Data;
using BackOffice.Incidents.Card.Timeline;
using BackOffice.Incidents.ServiceLevels;
using BackOffice.Incidents.Sides;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
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
        if (await FindAsync(data, scope, number, cancellation) is not { } view) return null;
        var (page, draft) = await PageAsync(data, view.Id, new(int.MaxValue, view.LastEntry), actor.Id, cancellation);
        var sides = await IncidentSideReading.ReadAsync(data, view.Id, NamedIn(desk, view), scope, cancellation);
        var terms = await levels.TermsAsync(desk.Categories.Find(view.CategoryId)?.LevelOf(view.Kind), view.Priority, cancellation);
        return new(view, desk, page.Rows, page.HasEarlier, sides, draft, terms) { HiddenTeams = scope.HiddenTeams };
    }

    /// <summary>Those whom the form names.</summary>
    private static List<Guid> NamedIn(HelpDesk desk, IncidentView view)
    {
        var codes = desk.Categories.Find(view.CategoryId)?.Fields.Value.Where(field => field.Kind == CategoryFieldKind.Person).Select(field => field.Code).ToHashSet() ?? [];
        return [.. view.Fields.Where(value => codes.Contains(value.Code)).Select(value => Guid.TryParse(value.Value, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];
    }

    /// <summary>The entries before one, the newest first. Two statements; nothing of what the official may not see.</summary>
    /// <param name="before">Number of an entry.</param>
    public async Task<EntryPage> EarlierAsync(Actor actor, Guid incidentId, int before, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var isSeen = await data.Incidents.AsNoTracking().Within(scope).AnyAsync(row => row.Id == incidentId, cancellation);
        return isSeen ? (await PageAsync(data, incidentId, new(before, null), actor.Id, cancellation)).Page : new([], false);
    }

    /// <summary>What the official had begun to write comes along with the first of the entries.</summary>
    private static async Task<(EntryPage Page, string? Draft)> PageAsync(BackOfficeDbContext data, Guid incidentId, EntrySpan span, Guid officialId, CancellationToken cancellation)
    {
        var (before, newest, subject) = (span.Before, span.Newest, Draft.ReplyTo(incidentId));
        var rows = await (
            from entry in data.TimelineEntries.AsNoTracking()
            where entry.IncidentId == incidentId && entry.Number < before
            orderby entry.Number descending
            select new
            {
                Row = new EntryRow(
                    entry.Id, entry.Number, entry.Kind, entry.At, entry.AuthorKind, entry.AuthorId, entry.AuthorName, entry.Text, entry.IsPublic, entry.Changes, entry.FormerIncident,
                    data.OutboxMessages.Where(message => message.RelatedId == entry.Id).OrderByDescending(message => message.CreatedAt)
                        .Select(message => message.State == NoticeState.Sent && message.DeliveredAt != null ? "Delivered" : message.State == NoticeState.Failed && message.SentAt != null ? "Returned" : message.State.ToString()).FirstOrDefault()),
                Draft = entry.Number == newest ? data.Set<Draft>().Where(draft => draft.OfficialId == officialId && draft.Subject == subject).Select(draft => draft.Content).FirstOrDefault() : null,
            }).Take(PageSize + 1).ToListAsync(cancellation);
        return (new([.. rows.Take(PageSize).Select(row => row.Row)], rows.Count > PageSize), rows.Select(row => row.Draft).FirstOrDefault(draft => draft is not null));
    }

    private static async Task<IncidentView?> FindAsync(BackOfficeDbContext data, IncidentScope scope, string number, CancellationToken cancellation)
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
                Email = data.Persons.Where(known => known.Id == requester.PersonId).Select(known => known.Email).FirstOrDefault(),
                Mobile = data.Persons.Where(known => known.Id == requester.PersonId).Select(known => known.Mobile).FirstOrDefault(),
                Caller = caller.Name,
                Affected = person == null ? null : new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname),
                Awaited = appointment == null ? null : new AwaitedView(appointment.Number, appointment.State, appointment.StartsAt, office.ZoneId),
                Parent = data.Incidents.Where(other => other.Id == row.ParentId).Select(other => other.Number).FirstOrDefault(),
                MergedInto = data.Incidents.Where(other => other.Id == row.MergedIntoId).Select(other => other.Number).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        return IncidentViews.Of(found.Incident, found.Requester) with
        {
            // notices go to the addresses that the registry has today
            RequesterEmail = found.Email ?? found.Requester?.Email,
            RequesterPhone = found.Mobile ?? found.Requester?.Phone,
            CallerName = found.Caller,
            AffectedPersonName = found.Affected?.Full,
            Awaited = found.Awaited,
            ParentNumber = found.Parent,
            MergedIntoNumber = found.MergedInto,
        };
    }

    /// <param name="Newest">The entry with which the draft comes; null for no draft.</param>
    private sealed record EntrySpan(int Before, int? Newest);
}
