using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Persons;

namespace BackOffice.Data;

/// <summary>Keeps the words under which persons and requesters are found in step with them, without reading them first.</summary>
internal static class SearchTermIndex
{
    public static void Sync(BackOfficeDbContext data)
    {
        foreach (var entry in data.ChangeTracker.Entries<Person>().ToList()) Sync(data, entry, entry.Property(person => person.SearchText), (term, person) => new PersonTerm(term, person.Id));
        foreach (var entry in data.ChangeTracker.Entries<Requester>().ToList()) Sync(data, entry, entry.Property(requester => requester.SearchText), (term, requester) => new RequesterTerm(term, requester.Id));
    }

    private static void Sync<TOwner, TTerm>(BackOfficeDbContext data, EntityEntry<TOwner> entry, PropertyEntry<TOwner, string> text, Func<string, TOwner, TTerm> row)
        where TOwner : class
        where TTerm : class
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified)) return;
        var before = entry.State == EntityState.Added ? [] : Words(text.OriginalValue);
        var after = Words(text.CurrentValue);
        data.Set<TTerm>().RemoveRange(before.Except(after).Select(term => row(term, entry.Entity)));
        data.Set<TTerm>().AddRange(after.Except(before).Select(term => row(term, entry.Entity)));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
