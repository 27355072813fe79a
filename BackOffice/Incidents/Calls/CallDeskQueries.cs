using BackOffice.Data;
using BackOffice.Incidents.Calls.Matter;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Calls;

/// <summary>Reads what the call screen needs to begin.</summary>
public sealed class CallDeskQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access)
{
    /// <summary>The last incidents by which the use of categories is reckoned.</summary>
    private const int Counted = 500;

    /// <summary>Four statements.</summary>
    public async Task<CallOpening> OpenAsync(Actor actor, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.LogIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var used = await data.Incidents.AsNoTracking().OrderByDescending(row => row.Sequence).Take(Counted).Select(row => row.CategoryId).ToListAsync(cancellation);
        var calendars = desk.Lines.Values.Select(line => line.CalendarId).OfType<Guid>().ToList();
        return new(
            desk,
            scope,
            used.CountBy(id => id).ToDictionary(),
            await data.BusinessCalendars.AsNoTracking().Where(row => calendars.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation))
        {
            Draft = await data.Set<Draft>().AsNoTracking().Where(row => row.OfficialId == actor.Id && row.Subject == Draft.Call).Select(row => row.Content).SingleOrDefaultAsync(cancellation),
            LastCall = await data.Incidents.AsNoTracking().Where(row => row.CreatedBy == actor.Id && row.Channel == IncidentChannel.Phone).OrderByDescending(row => row.Sequence)
                .Select(row => new LastCall(row.Number, row.LineId, row.CreatedAt)).FirstOrDefaultAsync(cancellation),
        };
    }
}

/// <summary>What the call screen works with.</summary>
/// <param name="Usage">How many of the last incidents had each category.</param>
/// <param name="Calendars">Of the telephone lines.</param>
public sealed record CallOpening(HelpDesk Desk, IncidentScope Scope, IReadOnlyDictionary<Guid, int> Usage, IReadOnlyDictionary<Guid, BusinessCalendar> Calendars)
{
    /// <summary>As it was saved; null when nothing was begun.</summary>
    public string? Draft { get; init; }

    /// <summary>The official's; null for the first.</summary>
    public LastCall? LastCall { get; init; }

    internal CategorySearch Categories { get; } = new(Desk.Categories, Usage);

    /// <summary>The lines to choose from.</summary>
    public IEnumerable<SupportLine> Lines => Desk.Lines.Values.Where(line => !line.IsArchived);

    /// <summary>The local entities to choose from.</summary>
    public IEnumerable<LocalEntity> Entities => Desk.Entities.Values.Where(entity => !entity.IsArchived && Scope.Covers(null, entity.Id));

    /// <summary>Whether somebody answers at a line now; null when its hours are not known.</summary>
    /// <param name="now">UTC.</param>
    public bool? IsOpen(SupportLine line, DateTime now) => line.CalendarId is { } id && Calendars.TryGetValue(id, out var calendar) ? calendar.IsOpen(now) : null;
}

/// <summary>What an official wrote down last.</summary>
public sealed record LastCall(string Number, Guid? LineId, DateTime At);
