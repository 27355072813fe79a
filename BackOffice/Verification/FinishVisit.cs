using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Verification.Records;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

/// <param name="Version">Version of the verification that the screen read.</param>
/// <param name="Document">As typed; null for a certificate, or when nobody came.</param>
public sealed record FinishVisitRequest(
    Guid VerificationId, long Version, SeenDocument? Document, IReadOnlyDictionary<VerificationCheck, CheckAnswer> Checks, VerificationState Outcome, string? Reason);

/// <summary>Ends a verification at the counter, with a document or with a certificate. Verified gives the level Advanced; any other outcome leaves the access as it was.</summary>
public sealed class FinishVisit(Operations operations, RecordWriter records) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<AssuranceLevel>> ExecuteAsync(FinishVisitRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<AssuranceLevel>(this, actor, async operation =>
    {
        if (await VerificationFile.FindAsync(operation.Data, request.VerificationId, cancellation) is not { Verification: var visit } opened) return Refusal.NotFound;
        if (visit.Version != request.Version) return Refusal.Conflict;
        if (visit.RefuseStep(isCall: false) is { } wrongStep) return wrongStep;
        if (await PersonFile.FindAsync(operation.Data, visit.PersonId, cancellation) is not { } file) return Refusal.NotFound;
        var end = new VerificationEnd(request.Outcome, request.Reason, actor.Id, operation.Now);
        var shown = Read(request, visit.Method, file.Person, end.Today);
        if (!shown.IsDone) return Result<AssuranceLevel>.From([.. shown.Refusals, .. VerificationPolicy.RefuseChecks(visit.Method, request.Checks)]);
        var finished = visit.FinishVisit(shown.Value.Document, request.Checks, end);
        if (!finished.IsDone) return Result<AssuranceLevel>.From(finished.Refusals);
        if (VerifiedAccess.Grant(file, visit, operation.Now) is { } refusal) return refusal;
        opened.EndAppointment(operation.Now);
        await records.WriteAsync(operation, file, visit, opened.Appointment?.Number);
        operation.Record(nameof(IdentityVerification), visit.Id, visit.PersonId, visit.Reason ?? visit.State.ToString(), Channel.InPerson);
        await operation.CommitAsync();
        return visit.Level;
    }, cancellation);

    private static Result<Reading> Read(FinishVisitRequest request, VerificationMethod method, Person person, DateOnly today)
    {
        if (method != VerificationMethod.InPerson || request.Document is not { } typed) return new Reading(null);
        if (request.Outcome != VerificationState.Verified) return new Reading(request.Outcome == VerificationState.NoShow ? null : typed.Readable(today));
        var read = typed.Read(person, today);
        return read.IsDone ? new Reading(read.Value) : Result<Reading>.From(read.Refusals);
    }

    private sealed record Reading(ShownDocument? Document);
}
