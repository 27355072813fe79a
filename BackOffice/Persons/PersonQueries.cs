using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Persons;

/// <summary>Finds persons while somebody types, and reads what their cards show.</summary>
public sealed class PersonQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    public const int RowsPerPage = 25;

    /// <summary>A person stands in the index once for each word that matches; twice is usual for one-word queries, more is rare.</summary>
    private const int RowsRead = 2 * RowsPerPage + 1;

    /// <summary>Persons that have every word of a query, in the order of the index; a result of one page is put in the order of names. At most two statements.</summary>
    /// <param name="typed">Documents, names, telephones and e-mails in any written form and order, whole or begun.</param>
    /// <param name="after">Key of the page before; null, or one that cannot be read, for the first.</param>
    /// <returns>No rows for a query without usable words.</returns>
    public async Task<Page<PersonRow>> SearchAsync(Actor actor, string? typed, string? after, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await FindAsync(data, typed, after, cancellation);
    }

    /// <summary>The same for a caller that asked for a permission of its own.</summary>
    internal static async Task<Page<PersonRow>> FindAsync(BackOfficeDbContext data, string? typed, string? after, CancellationToken cancellation)
    {
        var words = SearchWords.OfQuery(typed);
        if (words.Count == 0) return Page<PersonRow>.Empty;
        if (await PathAsync(data, words, cancellation) is not { } path) return Page<PersonRow>.Empty;
        var range = TermRange.Of(words[path.Leading]);
        var cursor = SearchCursor.Read(after);
        var found = await Matches(data, words, path, cursor).Take(RowsRead).ToListAsync(cancellation);
        return Paged(found, range, cursor is null);
    }

    /// <summary>The top of a card, read again; opening it is a use case of its own. One statement.</summary>
    public async Task<PersonHeader?> HeaderAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await PersonHeader.Query(data, personId).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Everything of <i>Datos personales</i>. One statement.</summary>
    public async Task<PersonDetails?> DetailsAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var person = await data.Persons.AsNoTracking().Include(row => row.Documents).SingleOrDefaultAsync(row => row.Id == personId, cancellation);
        return person is null ? null : PersonDetails.Of(person);
    }

    private static async Task<SearchPath?> PathAsync(BackOfficeDbContext data, IReadOnlyList<string> words, CancellationToken cancellation) =>
        words.Count == 1 ? SearchPath.OneWord : SearchPath.Of(await SearchPath.Counts(data, words).ToListAsync(cancellation));

    internal static IQueryable<Match> Matches(BackOfficeDbContext data, IReadOnlyList<string> words, SearchPath path, SearchCursor? cursor)
    {
        var terms = data.PersonTerms.AsNoTracking().Where(TermRange.Of(words[path.Leading]).Filter());
        if (cursor is { Term: var last, PersonId: var person })
        {
            terms = terms.Where(term => string.Compare(term.Term, last) >= 0 && (string.Compare(term.Term, last) > 0 || term.PersonId.CompareTo(person) > 0));
        }

        var others = words.Where((_, i) => i != path.Leading).ToList();
        foreach (var listed in path.ByText ? [] : others.Select(other => data.PersonTerms.Where(TermRange.Of(other).Filter()).Select(term => term.PersonId)))
        {
            terms = terms.Where(term => listed.Contains(term.PersonId));
        }

        var rows = terms.Join(data.Persons, term => term.PersonId, row => row.Id, (term, row) => new { term.Term, term.PersonId, Person = row });
        foreach (var word in path.ByText ? others.Select(other => " " + other) : [])
        {
            rows = rows.Where(row => row.Person.SearchText.Contains(word));
        }

        // by the index's own columns: ordered by the person's, the whole range would be read and sorted first
        return rows.OrderBy(row => row.Term).ThenBy(row => row.PersonId).Select(row => new Match(
            row.Term,
            row.Person.Id,
            new PersonName(row.Person.GivenName, row.Person.FirstSurname, row.Person.SecondSurname),
            row.Person.SearchText,
            row.Person.Documents.Where(document => document.To == null).Select(document => document.Value).FirstOrDefault(),
            row.Person.BirthDate,
            row.Person.Address.Town,
            data.PortalAccesses.Where(access => access.PersonId == row.Person.Id).Select(access => access.State).FirstOrDefault()));
    }

    private static Page<PersonRow> Paged(List<Match> found, TermRange range, bool isFirst)
    {
        // a person shows once in all pages: at the first of the words that match
        var shown = found.Where(match => match.Term == match.FirstTerm(range)).Take(RowsPerPage).ToList();
        var last = shown.Count == RowsPerPage ? shown[^1] : found.LastOrDefault();
        var hasMore = found.Count == RowsRead || (last is not null && last != found[^1] && found.SkipWhile(match => match != last).Skip(1).Any(match => match.Term == match.FirstTerm(range)));
        if (isFirst && !hasMore) shown = [.. shown.OrderBy(match => match.Name.SortKey, StringComparer.Ordinal)];
        return new(shown.ConvertAll(match => match.ToRow()), hasMore ? new SearchCursor(last!.Term, last.PersonId).ToString() : null);
    }

    /// <summary>A person at one of the words under which the query finds it.</summary>
    internal sealed record Match(string Term, Guid PersonId, PersonName Name, string SearchText, string? Document, DateOnly? BirthDate, string? Town, PortalState Portal)
    {
        public string? FirstTerm(TermRange range) => SearchText.Split(' ').Where(range.Holds).Min(StringComparer.Ordinal);

        public PersonRow ToRow() => new(PersonId, Name.Listed, Document is null ? null : DocumentNumber.Mask(Document), BirthDate, Town, Portal);
    }
}
