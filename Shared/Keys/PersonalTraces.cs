using System.Text.RegularExpressions;

namespace Shared.Keys;

/// <summary>Documents, telephone, e-mail and names inside a chosen key.</summary>
internal static partial class PersonalTraces
{
    /// <summary>Characters that must be left when names, town and year are taken away (the least of a key with a second factor).</summary>
    public const int LeastLeft = OwnKeyRules.MinimumWithSecondFactor;

    private const int LeastDigits = 6;
    private const int LeastMailbox = 4;
    private const int LeastWord = 3;

    private static readonly HashSet<string> Particles = ["del", "las", "los", "les", "dos", "das", "von", "van", "der", "den", "san"];

    public static bool HasDocument(ComparedKey key, OwnKeyFacts facts) =>
        facts.DocumentNumbers.Any(number =>
        {
            var bare = ComparedKey.Squeeze(number);
            var digits = ComparedKey.Digits(bare);
            return key.Has(bare, LeastDigits) || key.Has(digits, LeastDigits) || key.Has(digits.TrimStart('0'), LeastDigits);
        });

    public static bool HasPhone(ComparedKey key, OwnKeyFacts facts)
    {
        if (facts.MobileE164 is null) return false;
        var digits = ComparedKey.Digits(facts.MobileE164);
        const int National = 9;
        return key.Has(digits, LeastDigits) || (digits.Length > National && key.Has(digits[^National..], LeastDigits));
    }

    public static bool HasEmail(ComparedKey key, OwnKeyFacts facts)
    {
        if (facts.Email is null) return false;
        var mailbox = facts.Email.Split('@')[0];
        return key.Has(ComparedKey.Squeeze(facts.Email), LeastMailbox)
            || key.Has(ComparedKey.Squeeze(mailbox), LeastMailbox)
            || key.Has(ComparedKey.Squeeze(mailbox.Split('+')[0]), LeastMailbox);
    }

    public static bool LeavesTooLittle(ComparedKey key, OwnKeyFacts facts)
    {
        var left = Words(facts).Aggregate(key.Folded, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        left = Year().Replace(left, "");
        return left.Length < key.Folded.Length && left.Length < LeastLeft;
    }

    // the longest first, so that a surname inside another does not break it
    private static IEnumerable<string> Words(OwnKeyFacts facts)
    {
        string[] names = [facts.GivenName, facts.FirstSurname, facts.SecondSurname ?? "", facts.TownName];
        return names
            .SelectMany(name => name.Split([' ', '-', '/', '\'', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
            .Concat(names)
            .Select(ComparedKey.Dense)
            .Append("ayuntamiento").Append("ajuntament")
            .Where(word => word.Length >= LeastWord && !Particles.Contains(word))
            .Distinct()
            .OrderByDescending(word => word.Length);
    }

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex Year();
}
