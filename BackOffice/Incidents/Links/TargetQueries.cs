using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Incidents.Links;

/// <summary>Finds the other incident while somebody types, and lists what hangs under a major one.</summary>
public sealed class TargetQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, TimeProvider clock)
{
    public const int PageSize = 50;
    private const int Most = 8;

    /// <summary>Eight at most: that of a number, whole or only its count of this year; those of requesters who have all the words; without anything typed those of the same citizen. Two statements, by indexes.</summary>
    public async Task<IReadOnlyList<TargetRow>> FindAsync(Actor actor, Guid incidentId, string? typed, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var others = data.Incidents.AsNoTracking().Within(scope).Where(row => row.Id != incidentId && row.State != IncidentState.Merged);
        if (string.IsNullOrWhiteSpace(typed)) return await OfTheSameAsync(data, others, incidentId, cancellation);
        if (IncidentNumber.Read(typed, TownTime.DayOf(clock.GetUtcNow().UtcDateTime).Year) is { } number) return await Rows(others.Where(row => row.Number == number), cancellation);
        var words = SearchWords.OfQuery(typed);
        if (words.Count == 0) return [];
        var requesters = await words.Aggregate(data.Requesters.AsNoTracking(), (found, word) =>
        {
            var end = word + '\uffff';
            var listed = data.RequesterTerms.Where(term => string.Compare(term.Term, word) >= 0 && string.Compare(term.Term, end) < 0).Select(term => term.RequesterId);
            return found.Where(row => listed.Contains(row.Id));
        }).Select(row => row.Id).Take(PageSize).ToListAsync(cancellation);
        return requesters.Count == 0 ? [] : await Rows(others.Where(row => row.RequesterId != null && requesters.Contains(row.RequesterId.Value)), cancellation);
    }

    /// <summary>What hangs under a major incident, in order of arrival, page by page. One statement.</summary>
    /// <param name="after">Sequence of the last row of the page before; 0 for the first.</param>
    public async Task<IReadOnlyList<TargetRow>> ChildrenAsync(Actor actor, Guid incidentId, long after, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Incidents.AsNoTracking().Within(scope).Where(row => row.ParentId == incidentId && row.Sequence > after).OrderBy(row => row.Sequence).Take(PageSize)
            .Select(row => new TargetRow(row.Id, row.Number, row.Title, row.State, row.IsMajor, row.Sequence)).ToListAsync(cancellation);
    }

    private static async Task<IReadOnlyList<TargetRow>> OfTheSameAsync(BackOfficeDbContext data, IQueryable<Incident> others, Guid incidentId, CancellationToken cancellation)
    {
        var mine = await data.Incidents.Where(row => row.Id == incidentId).Select(row => new { row.AffectedPersonId, row.RequesterId }).SingleOrDefaultAsync(cancellation);
        if (mine?.AffectedPersonId is { } person) return await Rows(others.Where(row => row.AffectedPersonId == person), cancellation);
        return mine?.RequesterId is { } requester ? await Rows(others.Where(row => row.RequesterId == requester), cancellation) : [];
    }

    private static async Task<IReadOnlyList<TargetRow>> Rows(IQueryable<Incident> incidents, CancellationToken cancellation) => await incidents
        .OrderByDescending(row => row.Sequence).Take(Most).Select(row => new TargetRow(row.Id, row.Number, row.Title, row.State, row.IsMajor, row.Sequence)).ToListAsync(cancellation);
}

public sealed record TargetRow(Guid Id, string Number, string Title, IncidentState State, bool IsMajor, long Sequence);
