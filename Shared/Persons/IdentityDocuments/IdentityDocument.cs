using Shared.Common;

namespace Shared.Persons.IdentityDocuments;

/// <summary>A document that a person holds or held.</summary>
public sealed class IdentityDocument
{
    private IdentityDocument()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public DocumentKind Kind { get; private set; }

    /// <summary>Canonical number; unique among current documents of the same kind.</summary>
    public string Value { get; private set; } = "";

    /// <summary>Number of the plastic, as last seen at a verification.</summary>
    public string? SupportNumber { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Last day of validity, inclusive; 9999-01-01 for ever.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>When it became the current one, UTC.</summary>
    public DateTime From { get; private set; }

    /// <summary>When it stopped being the current one, UTC; null while it is.</summary>
    public DateTime? To { get; private set; }

    public bool IsCurrent => To is null;

    public DocumentNumber Number => DocumentNumber.Restore(Kind, Value);

    internal static IdentityDocument Add(Guid personId, DocumentNumber number, DateTime now) =>
        new() { Id = Ids.New(now), PersonId = personId, Kind = number.Kind, Value = number.Value, From = now };

    internal void Retire(DateTime now) => To = now;

    /// <summary>Keeps what was read on the document at a verification.</summary>
    public void Note(string? supportNumber, DateOnly? issuedOn, DateOnly? expiresOn)
    {
        SupportNumber = supportNumber ?? SupportNumber;
        IssuedOn = issuedOn ?? IssuedOn;
        ExpiresOn = expiresOn ?? ExpiresOn;
    }
}
