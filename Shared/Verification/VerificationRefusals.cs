using Shared.Common;

namespace Shared.Verification;

/// <summary>Why a step of a verification is refused.</summary>
public static class VerificationRefusals
{
    public static readonly Refusal NotOpen = new("Verification.NotOpen");
    public static readonly Refusal AlreadyOpen = new("Verification.AlreadyOpen");
    public static readonly Refusal NotRegistered = new("Verification.NotRegistered");
    public static readonly Refusal DifferencesOpen = new("Verification.DifferencesOpen");
    public static readonly Refusal MethodNotUsed = new("Verification.MethodNotUsed");
    public static readonly Refusal MobileNotProved = new("Verification.MobileNotProved");
    public static readonly Refusal TooManyCalls = new("Verification.TooManyCalls");
    public static readonly Refusal TooFewFacts = new("Verification.TooFewFacts");
    public static readonly Refusal AnswersMissing = new("Verification.AnswersMissing", "Answers");
    public static readonly Refusal CallDoesNotProve = new("Verification.CallDoesNotProve", "Answers");
    public static readonly Refusal DocumentMissing = new("Verification.DocumentMissing", "DocumentNumber");
    public static readonly Refusal DocumentExpired = new("Verification.DocumentExpired", "ExpiresOn");
    public static readonly Refusal DocumentDiffers = new("Verification.DocumentDiffers", "DocumentNumber");
    public static readonly Refusal CountryMissing = new("Verification.CountryMissing", nameof(SeenDocument.Country));
    public static readonly Refusal SupportNumberInvalid = new("Verification.SupportNumberInvalid", "SupportNumber");
    public static readonly Refusal ChecksMissing = new("Verification.ChecksMissing", "Checks");
    public static readonly Refusal CheckFailed = new("Verification.CheckFailed", "Checks");
    public static readonly Refusal Deceased = new("Verification.Deceased");
    public static readonly Refusal NumberChanged = new("Verification.NumberChanged");
    public static readonly Refusal OtherMethod = new("Verification.OtherMethod");
    public static readonly Refusal CallNotFailed = new("Verification.CallNotFailed");
    public static readonly Refusal ExpiryMissing = new("Verification.ExpiryMissing", "ExpiresOn");
    public static readonly Refusal IssuedInFuture = new("Verification.IssuedInFuture", "IssuedOn");
    public static readonly Refusal DateUnreadable = new("Verification.DateUnreadable");
    public static readonly Refusal CheckMustApply = new("Verification.CheckMustApply", "Checks");
    public static readonly Refusal OutcomeMissing = new("Verification.OutcomeMissing", "Outcome");
    public static readonly Refusal ReasonMissing = new("Verification.ReasonMissing", "Reason");
    public static readonly Refusal ReasonTooLong = new("Verification.ReasonTooLong", "Reason");
}
