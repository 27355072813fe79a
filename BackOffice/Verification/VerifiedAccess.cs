using BackOffice.Persons;
using Shared.Common;
using Shared.Registration;
using Shared.Verification;

namespace BackOffice.Verification;

/// <summary>What a verified identity means to the rest of the person's file.</summary>
internal static class VerifiedAccess
{
    /// <summary>Raises the level, notes what was read on the document and completes the registration that waited; does nothing for any other outcome.</summary>
    /// <returns>Why the identity may not be verified any more, because the card changed meanwhile; null when it is done.</returns>
    public static Refusal? Grant(PersonFile file, IdentityVerification verification, DateTime now)
    {
        if (verification.State != VerificationState.Verified) return null;
        if (VerificationGate.RefuseVerified(verification, file.Person, file.Access, file.OpenRegistration?.HasOpenDifferences == true) is { } refusal) return refusal;
        file.Access!.Verify(verification, now);
        if (verification.Document is { } shown) file.Person.CurrentDocument!.Note(shown.SupportNumber, shown.IssuedOn, shown.ExpiresOn);
        if (file.OpenRegistration is { State: RegistrationState.PendingVerification } waiting) waiting.Complete(now);
        return null;
    }
}
