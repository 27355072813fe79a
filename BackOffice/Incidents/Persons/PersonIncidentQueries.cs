using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Persons;

/// <summary>The incidents of one citizen.</summary>
public sealed class PersonIncidentQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access)
{
    public const int PageSize = 20;

    /// <summary>Open ones first, then the others, each newest first, page by page. One statement: two walks along the same index, each as long as a page.</summary>
    /// <param name="after">Key of the page before; null for the first.</param>
    public async Task<Page<PersonIncident>> ListAsync(Actor actor, Guid personId, PersonIncidentKey? after, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var all = data.Incidents.AsNoTracking().Within(scope).Where(row => row.AffectedPersonId == personId);
        var (open, done) = (all.Where(row => row.State <= IncidentState.Waiting), all.Where(row => row.State > IncidentState.Waiting));
        var before = after?.Sequence ?? long.MaxValue;
        if (after is { IsOpen: false }) done = done.Where(row => row.Sequence < before);
        else open = open.Where(row => row.Sequence < before);
        var rows = Rows(done);
        if (after is not { IsOpen: false }) rows = Rows(open).Concat(rows);
        var found = await rows.OrderByDescending(row => row.IsOpen).ThenByDescending(row => row.Sequence).Take(PageSize + 1).ToListAsync(cancellation);
        var shown = found.Take(PageSize).ToList();
        return new(shown, found.Count > PageSize ? PersonIncidentKey.Of(shown[^1]).ToString() : null);
    }

    private static IQueryable<PersonIncident> Rows(IQueryable<Incident> incidents) => incidents.OrderByDescending(row => row.Sequence).Take(PageSize + 1)
        .Select(row => new PersonIncident { Sequence = row.Sequence, Number = row.Number, Title = row.Title, State = row.State, IsOpen = row.State <= IncidentState.Waiting, CreatedAt = row.CreatedAt, DueAt = row.DueAt });
}

public sealed record PersonIncident
{
    public required long Sequence { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required IncidentState State { get; init; }

    public required bool IsOpen { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime? DueAt { get; init; }
}

/// <summary>Where a page continues.</summary>
public sealed record PersonIncidentKey(bool IsOpen, long Sequence)
{
    public static PersonIncidentKey Of(PersonIncident row) => new(row.IsOpen, row.Sequence);

    public override string ToString() => $"{(IsOpen ? 'a' : 'c')}{Sequence}";

    /// <summary>Null for anything that is no key.</summary>
    public static PersonIncidentKey? Read(string? text) =>
        text is { Length: > 1 } && text[0] is 'a' or 'c' && long.TryParse(text.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sequence) ? new(text[0] == 'a', sequence) : null;
}
