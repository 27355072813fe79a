using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Persons;

/// <summary>Finds those who may be the person that somebody is typing.</summary>
public sealed class DuplicateQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    private const int Most = 6;

    /// <summary>Persons with the same current document, the same mobile, or the same name and birth date; fields that cannot be read yet find nobody. One statement.</summary>
    public async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(Actor actor, TypedPerson typed, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        var traits = Traits.Of(typed, clock.Today());
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        if (Candidates(data, traits) is not { } ids) return [];
        var found = await data.Persons.AsNoTracking().Include(person => person.Documents).Where(person => ids.Contains(person.Id)).Take(Most).ToListAsync(cancellation);
        return [.. found.Select(person => traits.Compare(person)).OrderBy(match => match.Reasons[0])];
    }

    /// <summary>Each trait by its own index.</summary>
    private static IQueryable<Guid>? Candidates(BackOfficeDbContext data, Traits traits)
    {
        List<IQueryable<Guid>> parts = [];
        if (traits.Document is { Kind: var kind, Value: var number })
        {
            parts.Add(data.Set<IdentityDocument>().Where(document => document.Kind == kind && document.Value == number && document.To == null).Select(document => document.PersonId));
        }

        if (traits.Mobile is { } mobile) parts.Add(data.Persons.Where(person => person.Mobile == mobile).Select(person => person.Id));
        if (traits is { SortKey: { } name, BirthDate: { } birth })
        {
            parts.Add(data.Persons.Where(person => person.SortKey == name && person.BirthDate == birth).Select(person => person.Id));
        }

        return parts.Count == 0 ? null : parts.Aggregate((one, other) => one.Concat(other));
    }

    /// <summary>What of the typed data can be compared.</summary>
    private sealed record Traits(DocumentNumber? Document, string? Mobile, string? SortKey, DateOnly? BirthDate)
    {
        public static Traits Of(TypedPerson typed, DateOnly today)
        {
            var document = typed.ReadDocument();
            var mobile = MobilePhone.Parse(typed.Mobile);
            var name = PersonName.Create(typed.GivenName, typed.FirstSurname, typed.SecondSurname);
            DateOnly? birth = SpanishDate.TryParse(typed.BirthDate, today, past: true, out var date) ? date : null;
            return new(document.IsDone ? document.Value : null, mobile.IsDone ? mobile.Value.E164 : null, name.IsDone ? name.Value.SortKey : null, birth);
        }

        public PossibleDuplicate Compare(Person person)
        {
            var current = person.CurrentDocument?.Number;
            List<(DuplicateReason Reason, bool Holds)> all =
            [
                (DuplicateReason.Document, current is not null && current == Document),
                (DuplicateReason.Mobile, person.Mobile is not null && person.Mobile == Mobile),
                (DuplicateReason.NameAndBirthDate, person.SortKey == SortKey && person.BirthDate is not null && person.BirthDate == BirthDate),
            ];
            return new(person.Id, person.Name.Listed, current?.Masked, person.BirthDate, person.Address.Town, [.. all.Where(row => row.Holds).Select(row => row.Reason)]);
        }
    }
}

/// <summary>Somebody of the registry who may be the one that is typed.</summary>
public sealed record PossibleDuplicate(Guid Id, string Listed, string? MaskedDocument, DateOnly? BirthDate, string? Town, IReadOnlyList<DuplicateReason> Reasons);

/// <summary>What two persons have in common, the most telling first.</summary>
public enum DuplicateReason
{
    Document = 1,
    Mobile = 2,
    NameAndBirthDate = 3,
}
