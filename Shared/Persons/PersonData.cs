using Shared.Persons.IdentityDocuments;

namespace Shared.Persons;

/// <summary>Checked data of a person, ready to be entered or corrected.</summary>
public sealed record PersonData
{
    public required DocumentNumber Document { get; init; }

    public required PersonName Name { get; init; }

    public DateOnly? BirthDate { get; init; }

    public MobilePhone? Mobile { get; init; }

    public EmailAddress? Email { get; init; }

    public PostalAddress Address { get; init; } = PostalAddress.Unknown;

    /// <summary>es, ca or eu.</summary>
    public string Language { get; init; } = Languages.Spanish;

    public DateOnly? DeceasedOn { get; init; }
}

/// <summary>Where somebody lives.</summary>
/// <param name="Street">Street, number, floor; at most 120 characters.</param>
/// <param name="PostalCode">Five digits; the first two are the province.</param>
/// <param name="Town">At most 60 characters.</param>
public sealed record PostalAddress(string? Street, string? PostalCode, string? Town)
{
    /// <summary>Nothing known.</summary>
    public static readonly PostalAddress Unknown = new(null, null, null);

    /// <summary>The first two digits of the postal code, 01–52; null when unknown.</summary>
    public string? Province => PostalCode is { Length: 5 } ? PostalCode[..2] : null;

    /// <summary>Whether the address lies in Araba, Gipuzkoa or Bizkaia (provinces 01, 20, 48), whose residents are pointed to B@k and B@kQ.</summary>
    public bool IsInEuskadi => Province is "01" or "20" or "48";
}

/// <summary>The languages in which notices are written.</summary>
public static class Languages
{
    public const string Spanish = "es";
    public const string Catalan = "ca";
    public const string Basque = "eu";

    /// <summary>All of them, Spanish first.</summary>
    public static readonly IReadOnlyList<string> All = [Spanish, Catalan, Basque];
}

/// <summary>What a change of contacts replaced.</summary>
public sealed record ContactChange(string? OldMobile, string? NewMobile, string? OldEmail, string? NewEmail)
{
    public bool MobileChanged => OldMobile != NewMobile;

    public bool EmailChanged => !string.Equals(OldEmail, NewEmail, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a contact that existed was replaced or removed; a first contact starts no cooling period.</summary>
    public bool ReplacesSomething => (MobileChanged && OldMobile is not null) || (EmailChanged && OldEmail is not null);
}
