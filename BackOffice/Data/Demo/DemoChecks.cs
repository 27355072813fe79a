using Shared.Appointments;
using Shared.Common;
using Shared.Verification;

namespace BackOffice.Data.Demo;

/// <summary>Verifications of the demo town.</summary>
internal static class DemoChecks
{
    /// <summary>A call or a visit; left open when no outcome is given.</summary>
    /// <param name="during">The appointment that it belongs to, asked for when its time has come.</param>
    public static void Verify(this DemoResident resident, DateTime at, VerificationMethod method, VerificationState outcome, string? reason = null, Func<Appointment>? during = null)
    {
        IdentityVerification? verification = null;
        resident.Do(at, "OpenVerification", DemoActor.Clerk, operation =>
        {
            verification = method == VerificationMethod.Phone
                ? IdentityVerification.OpenCall(resident.Person, 0, resident.Clerk.Id, operation.Now).Value
                : IdentityVerification.OpenVisit(resident.Person.Id, method, resident.Clerk.Id, operation.Now);
            if (during?.Invoke() is { } begun) verification.Attach(begun.Id);
            operation.Data.Add(verification);
            operation.Record(nameof(IdentityVerification), verification.Id, resident.Person.Id);
        });
        if (outcome == VerificationState.Open) return;
        resident.Do(at.AddMinutes(6), method == VerificationMethod.Phone ? "FinishCall" : "FinishVisit", DemoActor.Clerk, async operation =>
        {
            operation.Data.Attach(verification!);
            resident.Attach(operation);
            Finish(resident, verification!, new VerificationEnd(outcome, reason, resident.Clerk.Id, operation.Now));
            if (outcome == VerificationState.Verified)
            {
                resident.Access!.Verify(verification!, operation.Now);
                resident.Registration!.Complete(operation.Now);
            }

            var turn = during?.Invoke();
            if (turn is not null) operation.Data.Attach(turn);
            turn?.Finish(came: true, operation.Now);
            await resident.WriteRecordAsync(operation, verification!, turn?.Number);
            operation.Record(nameof(IdentityVerification), verification!.Id, resident.Person.Id, outcome.ToString());
        });
    }

    private static void Finish(DemoResident resident, IdentityVerification verification, VerificationEnd end)
    {
        var isRight = end.Outcome == VerificationState.Verified;
        if (verification.Method == VerificationMethod.Phone)
        {
            if (isRight) verification.NoteCodeReadBack(end.Now);
            verification.FinishCall(verification.Questions.ToDictionary(question => question.Question, _ => isRight), end);
            return;
        }

        var document = resident.Person.CurrentDocument!;
        var today = TownTime.DayOf(end.Now);
        var shown = end.Outcome == VerificationState.NoShow ? null : new ShownDocument(document.Kind, document.Value, "BAB482915", today.AddYears(-2), today.AddYears(isRight ? 8 : -1));
        var checks = IdentityVerification.ChecksOf(verification.Method).ToDictionary(check => check, _ => isRight ? CheckAnswer.Yes : CheckAnswer.No);
        verification.FinishVisit(shown, end.Outcome == VerificationState.NoShow ? [] : checks, end);
    }
}
