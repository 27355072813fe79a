using Shared.Administration;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;

namespace Shared.Verification;

/// <summary>What must be in order before the identity of a person is verified, and still when it ends verified.</summary>
public static class VerificationGate
{
    /// <summary>Why no verification of this kind may be opened; null when one may.</summary>
    public static Refusal? RefuseOpening(VerificationMethod method, Person person, PortalAccess? access, bool hasOpenDifferences, GeneralOptions options) =>
        !Enum.IsDefined(method) || !options.Uses(method) ? VerificationRefusals.MethodNotUsed : Refuse(person, access, hasOpenDifferences);

    /// <summary>Why this call may not be opened; null when it may.</summary>
    /// <param name="callsInLastDay">Calls opened for this person in the last 24 hours.</param>
    public static Refusal? RefuseCall(Person person, int callsInLastDay)
    {
        if (person.Mobile is null || person.MobileValidatedAt is null) return VerificationRefusals.MobileNotProved;
        if (callsInLastDay >= VerificationPolicy.PhoneAttemptsPerDay) return VerificationRefusals.TooManyCalls;
        return VerificationPolicy.Answerable(person).Count < VerificationPolicy.FewestQuestions ? VerificationRefusals.TooFewFacts : null;
    }

    /// <summary>Why this verification may not end verified, because the card changed meanwhile; null when it may.</summary>
    public static Refusal? RefuseVerified(IdentityVerification verification, Person person, PortalAccess? access, bool hasOpenDifferences)
    {
        var isCall = verification.Method == VerificationMethod.Phone;
        if (isCall && (person.Mobile != verification.NumberCalled || person.MobileValidatedAt is null)) return VerificationRefusals.NumberChanged;
        return Refuse(person, access, hasOpenDifferences);
    }

    private static Refusal? Refuse(Person person, PortalAccess? access, bool hasOpenDifferences)
    {
        if (person.DeceasedOn is not null) return VerificationRefusals.Deceased;
        if (access?.RegisteredAt is null) return VerificationRefusals.NotRegistered;
        return hasOpenDifferences ? VerificationRefusals.DifferencesOpen : null;
    }
}
