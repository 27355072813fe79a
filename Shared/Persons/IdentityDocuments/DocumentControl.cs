namespace Shared.Persons.IdentityDocuments;

/// <summary>Control characters: mod 23 for persons (RD 1553/2005), weighted digits for entities (Orden EHA/451/2008).</summary>
internal static class DocumentControl
{
    private const string PersonLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
    private const string EntityLetters = "JABCDEFGHI";
    private const string EntitiesWithLetter = "NPQRSW";

    internal static char Letter(ReadOnlySpan<char> digits)
    {
        var remainder = 0;
        foreach (var digit in digits) remainder = (remainder * 10 + digit - '0') % 23;
        return PersonLetters[remainder];
    }

    internal static bool EntityMatches(string value)
    {
        var control = EntityDigit(value.AsSpan(1, 7));
        return value[8] == '0' + control || value[8] == EntityLetters[control];
    }

    internal static string EntityCanonical(string value)
    {
        var control = EntityDigit(value.AsSpan(1, 7));
        return value[..8] + (EntitiesWithLetter.Contains(value[0]) ? EntityLetters[control] : (char)('0' + control));
    }

    internal static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int EntityDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            sum += i % 2 == 1 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }

        return (10 - sum % 10) % 10;
    }
}
