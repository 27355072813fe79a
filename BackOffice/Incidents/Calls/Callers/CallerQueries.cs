using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Incidents.Calls.Callers;

/// <summary>Finds who is calling while the operator types: persons of the registry and those who called before.</summary>
public sealed class CallerQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, PersonQueries persons)
{
    /// <summary>Rows of each kind that a list shows.</summary>
    private const int Shown = 6;

    /// <summary>A requester stands in the index once for each word that matches.</summary>
    private const int TermsRead = 4 * Shown;

    /// <summary>Everybody who has every word, persons first. Two statements for one word such as a telephone or a document, three for several.</summary>
    /// <param name="typed">Names, documents, telephones and e-mails in any written form.</param>
    public async Task<IReadOnlyList<CallerRow>> SearchAsync(Actor actor, string? typed, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.LogIncidents, cancellation);
        var words = SearchWords.OfQuery(typed);
        if (words.Count == 0) return [];
        var people = PersonsAsync(actor, typed, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var known = await Requesters(data, words, scope).Take(TermsRead).ToListAsync(cancellation);
        var found = await people;
        var requesters = known.DistinctBy(row => row.Id).Where(row => !found.Any(person => person.Choice.PersonId == row.PersonId && row.PersonId is not null)).Take(Shown);
        return [.. found, .. requesters.Select(row => row.ToRow(desk))];
    }

    /// <summary>Persons of the registry only. At most two statements.</summary>
    public async Task<IReadOnlyList<CallerRow>> PersonsAsync(Actor actor, string? typed, CancellationToken cancellation)
    {
        var page = await persons.SearchAsync(actor, typed, null, cancellation);
        return [.. page.Rows.Take(Shown).Select(row => new CallerRow(
            new(CallerKind.Person, row.Id, row.Listed, row.Id, null),
            Joined(row.MaskedDocument, row.BirthDate is { } birth ? SpanishDate.Shown(birth) : null, row.Town)))];
    }

    /// <summary>Those who asked before, of the registry or not. One statement.</summary>
    public async Task<IReadOnlyList<CallerRow>> RequestersAsync(Actor actor, string? typed, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        var words = SearchWords.OfQuery(typed);
        if (words.Count == 0) return [];
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var known = await Requesters(data, words, scope).Take(TermsRead).ToListAsync(cancellation);
        return [.. known.DistinctBy(row => row.Id).Take(Shown).Select(row => row.ToRow(desk))];
    }

    /// <summary>What a requester is called. One statement.</summary>
    /// <returns>Null when there is none, or the official may not see them.</returns>
    public async Task<string?> NameAsync(Actor actor, Guid requesterId, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await Seen(data.Requesters.AsNoTracking(), scope).Where(row => row.Id == requesterId).Select(row => row.Name).SingleOrDefaultAsync(cancellation);
    }

    internal static IQueryable<Found> Requesters(BackOfficeDbContext data, IReadOnlyList<string> words, IncidentScope scope)
    {
        var leading = words.MaxBy(word => word.Length)!;
        var range = TermRange.Of(leading);
        var (low, high) = (range.Low, range.High);
        var found =
            from term in data.RequesterTerms.AsNoTracking()
            where string.Compare(term.Term, low) >= 0 && string.Compare(term.Term, high) < 0
            join requester in data.Requesters on term.RequesterId equals requester.Id
            orderby term.Term, term.RequesterId
            select requester;
        found = Seen(found, scope);
        foreach (var word in words.Where(word => word != leading).Select(word => " " + word)) found = found.Where(requester => requester.SearchText.Contains(word));
        return found.Select(row => new Found(row.Id, row.Name, row.Phone, row.DocumentNumber, row.PersonId, row.EntityId));
    }

    private static IQueryable<Requester> Seen(IQueryable<Requester> rows, IncidentScope scope)
    {
        var entities = scope.Entities;
        return entities.Count == 0 ? rows : rows.Where(requester => requester.EntityId == null || entities.Contains(requester.EntityId.Value));
    }

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    internal sealed record Found(Guid Id, string Name, string? Phone, string? Document, Guid? PersonId, Guid? EntityId)
    {
        public CallerRow ToRow(HelpDesk desk) => new(
            new(CallerKind.Requester, Id, Name, PersonId, EntityId),
            Joined(Document is null ? null : DocumentNumber.Mask(Document), Phone is null ? null : ContactPhone.Show(Phone), EntityId is { } entity ? desk.Entities.GetValueOrDefault(entity)?.Name : null));
    }
}
