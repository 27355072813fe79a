using Shared.Persons;

namespace BackOffice.Persons.Card;

/// <summary>A field that another official changed while this one was typing.</summary>
/// <param name="Field">Name of the property.</param>
/// <param name="Theirs">What it says in the registry now.</param>
/// <param name="Mine">What is typed in the form.</param>
public sealed record PersonConflict(string Field, string? Theirs, string? Mine)
{
    private static readonly IReadOnlyList<(string Field, Func<TypedPerson, string?> Value)> Fields =
    [
        (nameof(TypedPerson.GivenName), typed => typed.GivenName),
        (nameof(TypedPerson.FirstSurname), typed => typed.FirstSurname),
        (nameof(TypedPerson.SecondSurname), typed => typed.SecondSurname),
        (nameof(TypedPerson.BirthDate), typed => typed.BirthDate),
        (nameof(TypedPerson.DeceasedOn), typed => typed.DeceasedOn),
        (nameof(TypedPerson.Street), typed => typed.Street),
        (nameof(TypedPerson.PostalCode), typed => typed.PostalCode),
        (nameof(TypedPerson.Town), typed => typed.Town),
        (nameof(TypedPerson.Language), typed => typed.Language),
    ];

    /// <summary>What the other changed; empty when it was something that this form does not hold.</summary>
    public static IReadOnlyList<PersonConflict> Between(TypedPerson read, TypedPerson now, TypedPerson mine) =>
        [.. Fields.Where(row => row.Value(read) != row.Value(now)).Select(row => new PersonConflict(row.Field, row.Value(now), row.Value(mine)))];

    /// <summary>What I changed stays mine, the rest is as it is now: nobody's change is undone without being seen.</summary>
    public static TypedPerson Keep(TypedPerson read, TypedPerson now, TypedPerson mine)
    {
        var kept = now with { };
        foreach (var (field, value) in Fields)
        {
            if (value(mine) != value(read)) typeof(TypedPerson).GetProperty(field)!.SetValue(kept, value(mine));
        }

        return kept;
    }
}
