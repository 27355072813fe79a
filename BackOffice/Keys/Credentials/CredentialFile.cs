using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Keys.Credentials;

/// <summary>The person of a current document with access and living keys; one statement that reaches both tables by their indexes.</summary>
internal sealed record CredentialFile(Person Person, PortalAccess? Access, List<OperativeKey> Keys)
{
    /// <summary>Whether there is a key that could be guessed; a blocked one counts.</summary>
    public bool HasKey(DateTime now) => Access is not null && Person.DeceasedOn is null && Keys.Exists(key => key.IsUsable(now) || key.State == KeyState.Blocked);

    public static Task<CredentialFile?> FindAsync(BackOfficeDbContext data, string? typedDocument, CancellationToken cancellation)
    {
        var (kind, value) = Read(typedDocument);
        var owners = data.Set<IdentityDocument>().Where(document => document.To == null && document.Kind == kind && document.Value == value).Select(document => document.PersonId);

        // joined, not picked with First: that would number the rows of the whole table each time
        var files =
            from person in data.Persons.Include(person => person.Documents)
            where owners.Contains(person.Id)
            join found in data.PortalAccesses on person.Id equals found.PersonId into accesses
            from access in accesses.DefaultIfEmpty()
            select new CredentialFile(person, access, data.OperativeKeys.Where(key => key.PersonId == person.Id && key.Slot != null).ToList());
        return files.SingleOrDefaultAsync(cancellation);
    }

    /// <summary>A number that cannot be read is looked for all the same, and not found.</summary>
    private static (DocumentKind Kind, string Value) Read(string? typed)
    {
        var read = DocumentNumber.Parse(typed);
        if (!read.IsDone) read = DocumentNumber.Parse(typed, DocumentKind.Passport);
        return read.IsDone && read.Value.IsNaturalPerson ? (read.Value.Kind, read.Value.Value) : (DocumentKind.Dni, "");
    }
}
