using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Shared.Persons;

namespace BackOffice.Data;

/// <summary>Keeps the words under which a person is found in step with the person, without reading them first.</summary>
internal static class PersonTermIndex
{
    public static void Sync(BackOfficeDbContext data, EntityEntry<Person> entry)
    {
        var text = entry.Property(person => person.SearchText);
        if (entry.State is not (EntityState.Added or EntityState.Modified)) return;
        var before = entry.State == EntityState.Added ? [] : Words(text.OriginalValue);
        var after = Words(text.CurrentValue);
        data.PersonTerms.RemoveRange(before.Except(after).Select(term => new PersonTerm(term, entry.Entity.Id)));
        data.PersonTerms.AddRange(after.Except(before).Select(term => new PersonTerm(term, entry.Entity.Id)));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
