using Shared.Common;

namespace Shared.Registration;

/// <summary>Why a step of a registration is refused.</summary>
public static class RegistrationRefusals
{
    public static readonly Refusal NotOpen = new("Registration.NotOpen");
    public static readonly Refusal AlreadyRegistered = new("Registration.AlreadyRegistered");
    public static readonly Refusal AlreadyOpen = new("Registration.AlreadyOpen");
    public static readonly Refusal PersonUnknown = new("Registration.PersonUnknown");
    public static readonly Refusal MobileNotValidated = new("Registration.MobileNotValidated");
    public static readonly Refusal EntityHoldsNoAccess = new("Registration.EntityHoldsNoAccess");
    public static readonly Refusal CodeTooSoon = new("Registration.CodeTooSoon");
    public static readonly Refusal CodeTooMany = new("Registration.CodeTooMany");
    public static readonly Refusal CodeWrong = new("Registration.CodeWrong", "Code");

    /// <summary>Fewer or more digits than a code has: a slip of the fingers, which costs no attempt.</summary>
    public static readonly Refusal CodeIncomplete = new("Registration.CodeIncomplete", "Code");

    public static readonly Refusal CodeExpired = new("Registration.CodeExpired", "Code");
    public static readonly Refusal CodeExhausted = new("Registration.CodeExhausted", "Code");
    public static readonly Refusal NoCodeSent = new("Registration.NoCodeSent", "Code");
    public static readonly Refusal ReasonMissing = new("Registration.ReasonMissing", "Reason");
    public static readonly Refusal DecisionMissing = new("Registration.DecisionMissing");
    public static readonly Refusal BirthDateMissing = new("Registration.BirthDateMissing", "BirthDate");
    public static readonly Refusal BirthDateOutOfRange = new("Registration.BirthDateOutOfRange", "BirthDate");
    public static readonly Refusal LanguageUnknown = new("Registration.LanguageUnknown", "Language");

    /// <summary>The town hall issues no own keys any more: Cl@ve or a certificate instead (Ley 39/2015 art. 9.2).</summary>
    public static readonly Refusal KeysClosed = new("Registration.KeysClosed");

    /// <summary>The same for residents of Euskadi, who have B@k and B@kQ.</summary>
    public static readonly Refusal KeysClosedInEuskadi = new("Registration.KeysClosedInEuskadi");

    /// <summary>An official registers at the counter or by telephone; the portal has its own way.</summary>
    public static readonly Refusal ChannelMissing = new("Registration.ChannelMissing", "Channel");

    public static readonly Refusal PersonDeceased = new("Registration.PersonDeceased");

    /// <summary>A reason has at most <see cref="PortalRegistration.LongestReason"/> characters.</summary>
    public static readonly Refusal ReasonTooLong = new("Registration.ReasonTooLong", "Reason");

    /// <summary>What was typed is what the registry says, and the mobile is proved already.</summary>
    public static readonly Refusal NothingChanged = new("Registration.NothingChanged");
}
