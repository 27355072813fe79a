using System.Globalization;
using System.Text;
using Shared.Common;

namespace Shared.Persons;

/// <summary>A person's name as on the document.</summary>
/// <param name="GivenName">1–60 characters.</param>
/// <param name="FirstSurname">1–60 characters.</param>
/// <param name="SecondSurname">1–60 characters; null for those who have one surname.</param>
public sealed record PersonName(string GivenName, string FirstSurname, string? SecondSurname)
{
    /// <summary>The longest each part may be, in UTF-16 units.</summary>
    public const int Longest = 60;

    private const string Signs = " '’-.·";

    /// <summary>As it is spoken: "Ana García López".</summary>
    public string Full => Join($"{GivenName} {FirstSurname}", SecondSurname);

    /// <summary>As it is listed: "García López, Ana".</summary>
    public string Listed => $"{Join(FirstSurname, SecondSurname)}, {GivenName}";

    /// <summary>For ordering and comparing: "garcia lopez ana".</summary>
    public string SortKey => TextFold.Fold($"{Join(FirstSurname, SecondSurname)} {GivenName}");

    /// <summary>Trims, joins runs of spaces and checks each part; every wrong part has its own refusal.</summary>
    /// <returns><see cref="PersonRefusals.NameMissing"/>, <see cref="PersonRefusals.NameTooLong"/> or
    /// <see cref="PersonRefusals.NameInvalid"/>, each said of its field.</returns>
    public static Result<PersonName> Create(string? given, string? first, string? second)
    {
        var name = new PersonName(Tidy(given), Tidy(first), Tidy(second) is { Length: > 0 } some ? some : null);
        List<Refusal?> found =
        [
            Check(name.GivenName)?.For(nameof(GivenName)),
            Check(name.FirstSurname)?.For(nameof(FirstSurname)),
            name.SecondSurname is null ? null : Check(name.SecondSurname)?.For(nameof(SecondSurname)),
        ];
        var refusals = found.OfType<Refusal>().ToList();
        return refusals.Count == 0 ? name : refusals;
    }

    /// <summary>Initials only, so that a name cannot reach a log by accident.</summary>
    public override string ToString() => string.Concat(Full.Split(' ').Select(word => word[..Math.Min(1, word.Length)] + "."));

    private static string Join(string one, string? other) => other is null ? one : $"{one} {other}";

    private static string Tidy(string? text) =>
        string.Join(' ', Composed(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // half a surrogate pair cannot be composed; the check refuses it afterwards
    private static string Composed(string text) =>
        text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>Whether a text has at least one letter and nothing but letters, their marks, spaces, apostrophes, hyphens and dots.</summary>
    /// <param name="text">Of any length.</param>
    public static bool IsWrittenAsName(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.Any(Rune.IsLetter) && runes.All(IsAllowed);
    }

    private static Refusal? Check(string part)
    {
        if (part.Length == 0) return PersonRefusals.NameMissing;
        if (part.Length > Longest) return PersonRefusals.NameTooLong;
        return IsWrittenAsName(part) ? null : PersonRefusals.NameInvalid;
    }

    private static bool IsAllowed(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (rune.IsBmp && Signs.Contains((char)rune.Value));
}
