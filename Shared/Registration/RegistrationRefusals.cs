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
    public static readonly Refusal CodeExpired = new("Registration.CodeExpired", "Code");
    public static readonly Refusal CodeExhausted = new("Registration.CodeExhausted", "Code");
    public static readonly Refusal NoCodeSent = new("Registration.NoCodeSent", "Code");
    public static readonly Refusal ReasonMissing = new("Registration.ReasonMissing", "Reason");
    public static readonly Refusal DecisionMissing = new("Registration.DecisionMissing");
    public static readonly Refusal BirthDateMissing = new("Registration.BirthDateMissing", "BirthDate");
    public static readonly Refusal BirthDateOutOfRange = new("Registration.BirthDateOutOfRange", "BirthDate");
    public static readonly Refusal LanguageUnknown = new("Registration.LanguageUnknown", "Language");
    public static readonly Refusal KeysClosed = new("Registration.KeysClosed");
}
