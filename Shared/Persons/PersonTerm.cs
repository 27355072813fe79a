namespace Shared.Persons;

/// <summary>One word under which a person is found; the index of the type-ahead.</summary>
/// <param name="Term">Folded, at most 100 characters.</param>
/// <param name="PersonId">The person.</param>
public sealed record PersonTerm(string Term, Guid PersonId);
