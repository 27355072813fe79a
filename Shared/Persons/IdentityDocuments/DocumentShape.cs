using System.Text.RegularExpressions;

namespace Shared.Persons.IdentityDocuments;

/// <summary>What a separator-free upper-case text looks like, before any control is computed.</summary>
internal static partial class DocumentShape
{
    internal static DocumentKind? Of(string text)
    {
        if (Dni().IsMatch(text)) return DocumentKind.Dni;
        if (Nie().IsMatch(text)) return DocumentKind.Nie;
        if (Entity().IsMatch(text)) return DocumentKind.Entity;
        if (!NifKlm().IsMatch(text)) return null;
        return text[0] switch
        {
            'K' => DocumentKind.NifK,
            'L' => DocumentKind.NifL,
            _ => DocumentKind.NifM,
        };
    }

    internal static bool IsPassport(string text) => Passport().IsMatch(text);

    [GeneratedRegex(@"\A[0-9]{1,8}[A-Z]\z")]
    private static partial Regex Dni();

    [GeneratedRegex(@"\A(?:[XYZ]|X0)[0-9]{7}[A-Z]\z")]
    private static partial Regex Nie();

    [GeneratedRegex(@"\A[KLM][0-9A-Z]{7}[A-Z]\z")]
    private static partial Regex NifKlm();

    [GeneratedRegex(@"\A[A-HJNP-SUVW][0-9]{7}[0-9A-J]\z")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\A[0-9A-Z]{5,20}\z")]
    private static partial Regex Passport();
}
