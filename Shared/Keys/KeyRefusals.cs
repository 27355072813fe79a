using Shared.Common;

namespace Shared.Keys;

/// <summary>Why something about an operative key is refused.</summary>
public static class KeyRefusals
{
    private const string NewKey = "NewKey";

    /// <summary>Under the minimum; <c>{0}</c> is the minimum in characters.</summary>
    public static readonly Refusal NewKeyTooShort = new("Keys.NewKeyTooShort", NewKey);

    /// <summary>Over the maximum; <c>{0}</c> is the maximum in characters.</summary>
    public static readonly Refusal NewKeyTooLong = new("Keys.NewKeyTooLong", NewKey);

    /// <summary>It holds characters that cannot be typed on every keyboard: controls, line breaks, broken Unicode.</summary>
    public static readonly Refusal NewKeyUnreadable = new("Keys.NewKeyUnreadable", NewKey);

    /// <summary>It is one of the keys that everybody tries first.</summary>
    public static readonly Refusal NewKeyCommon = new("Keys.NewKeyCommon", NewKey);

    /// <summary>It is one piece repeated, or has fewer than five different characters.</summary>
    public static readonly Refusal NewKeyRepeated = new("Keys.NewKeyRepeated", NewKey);

    /// <summary>Most of it follows the keyboard, the alphabet or the digits.</summary>
    public static readonly Refusal NewKeySequence = new("Keys.NewKeySequence", NewKey);

    /// <summary>It contains the number of one of the person's documents, with or without its letter.</summary>
    public static readonly Refusal NewKeyDocument = new("Keys.NewKeyDocument", NewKey);

    /// <summary>It contains the person's telephone.</summary>
    public static readonly Refusal NewKeyPhone = new("Keys.NewKeyPhone", NewKey);

    /// <summary>It contains the person's e-mail or what stands before its at sign.</summary>
    public static readonly Refusal NewKeyEmail = new("Keys.NewKeyEmail", NewKey);

    /// <summary>It contains the person's birth date.</summary>
    public static readonly Refusal NewKeyBirthDate = new("Keys.NewKeyBirthDate", NewKey);

    /// <summary>Without name, surnames, town, town hall and year, too little is left; <c>{0}</c> is the least that must be left.</summary>
    public static readonly Refusal NewKeyPersonal = new("Keys.NewKeyPersonal", NewKey);

    /// <summary>The own key is the one that was sent.</summary>
    public static readonly Refusal NewKeySame = new("Keys.NewKeySame", NewKey);

    /// <summary>Something that a key needs is missing; the screen lists what.</summary>
    public static readonly Refusal ConditionsUnmet = new("Keys.ConditionsUnmet");

    public static readonly Refusal ReasonMissing = new("Keys.ReasonMissing", "Reason");

    /// <summary>Over 500 characters.</summary>
    public static readonly Refusal ReasonTooLong = new("Keys.ReasonTooLong", "Reason");

    public static readonly Refusal NotBlocked = new("Keys.NotBlocked");

    public static readonly Refusal NotAwaiting = new("Keys.NotAwaiting");

    /// <summary>The second official is the one who asked.</summary>
    public static readonly Refusal SameOfficial = new("Keys.SameOfficial");

    public static readonly Refusal NoLivingKey = new("Keys.NoLivingKey");

    /// <summary>One uniform answer for unknown, wrong, waiting and blocked.</summary>
    public static readonly Refusal CredentialRefused = new("Keys.CredentialRefused");
}
