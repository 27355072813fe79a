using System.Globalization;
using System.Text;
using Shared.Common;

namespace Shared.Keys;

/// <summary>Whether a citizen may choose a key: length, blocklist, patterns and personal facts; nothing about which characters it mixes.</summary>
public static class OwnKeyRules
{
    /// <summary>Least characters when the key alone opens the portal (NIST SP 800-63B-4, 3.1.1.2; domain.md); inclusive.</summary>
    public const int MinimumAlone = 15;

    /// <summary>Least characters when a second factor is asked too (NIST SP 800-63B-4, 3.1.1.2; domain.md); inclusive.</summary>
    public const int MinimumWithSecondFactor = 8;

    /// <summary>Most characters; NIST asks to allow at least 64; inclusive.</summary>
    public const int Maximum = 128;

    /// <summary>Characters, as everywhere here, are Unicode code points of the NFC form.</summary>
    /// <param name="newKey">As typed; null counts as empty.</param>
    /// <param name="hasSecondFactor">Whether the portal asks this person for a second factor.</param>
    /// <param name="facts">What is on file about the person.</param>
    /// <returns>The length and readability refusal alone, or every other reason of <see cref="KeyRefusals"/> that holds.</returns>
    public static Result Check(string? newKey, bool hasSecondFactor, OwnKeyFacts facts)
    {
        var key = newKey ?? "";
        if (Shape(key, hasSecondFactor ? MinimumWithSecondFactor : MinimumAlone) is { } shape) return shape;

        var text = new ComparedKey(key);
        List<Refusal> refusals = [];
        if (CommonKeys.Contain(text)) refusals.Add(KeyRefusals.NewKeyCommon);
        if (KeyPatterns.IsRepeated(text)) refusals.Add(KeyRefusals.NewKeyRepeated);
        else if (KeyPatterns.IsSequence(text)) refusals.Add(KeyRefusals.NewKeySequence);
        if (PersonalTraces.HasDocument(text, facts)) refusals.Add(KeyRefusals.NewKeyDocument);
        if (PersonalTraces.HasPhone(text, facts)) refusals.Add(KeyRefusals.NewKeyPhone);
        if (PersonalTraces.HasEmail(text, facts)) refusals.Add(KeyRefusals.NewKeyEmail);
        if (BirthDateTraces.Has(text, facts.BirthDate)) refusals.Add(KeyRefusals.NewKeyBirthDate);
        if (PersonalTraces.LeavesTooLittle(text, facts)) refusals.Add(KeyRefusals.NewKeyPersonal.With(Number(PersonalTraces.LeastLeft)));
        return Result.From(refusals);
    }

    private static Refusal? Shape(string key, int minimum)
    {
        // before any work on the text: its length is the caller's to choose
        if (key.Length > Maximum * 4) return KeyRefusals.NewKeyTooLong.With(Number(Maximum));
        if (!KeyText.IsWellFormed(key) || key.Any(IsUntypable)) return KeyRefusals.NewKeyUnreadable;

        var length = key.Normalize(NormalizationForm.FormC).EnumerateRunes().Count();
        if (length < minimum) return KeyRefusals.NewKeyTooShort.With(Number(minimum));
        return length > Maximum ? KeyRefusals.NewKeyTooLong.With(Number(Maximum)) : null;
    }

    private static bool IsUntypable(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
