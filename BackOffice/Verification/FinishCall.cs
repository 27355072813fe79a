using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Verification.Records;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

/// <param name="Version">Version of the verification that the screen read.</param>
/// <param name="Answers">Right or wrong for each question; what was said never leaves the telephone.</param>
public sealed record FinishCallRequest(
    Guid VerificationId, long Version, IReadOnlyDictionary<ControlQuestion, bool> Answers, VerificationState Outcome, string? Reason);

/// <summary>Ends a call. Verified gives the level Basic; any other outcome leaves the access as it was.</summary>
public sealed class FinishCall(Operations operations, RecordWriter records) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<AssuranceLevel>> ExecuteAsync(FinishCallRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<AssuranceLevel>(this, actor, async operation =>
    {
        if (await VerificationFile.FindAsync(operation.Data, request.VerificationId, cancellation) is not { Verification: var call } opened) return Refusal.NotFound;
        if (call.Version != request.Version) return Refusal.Conflict;
        if (await PersonFile.FindAsync(operation.Data, call.PersonId, cancellation) is not { } file) return Refusal.NotFound;
        var finished = call.FinishCall(request.Answers, new VerificationEnd(request.Outcome, request.Reason, actor.Id, operation.Now));
        if (!finished.IsDone) return Result<AssuranceLevel>.From(finished.Refusals);
        if (VerifiedAccess.Grant(file, call, operation.Now) is { } refusal) return refusal;
        opened.EndAppointment(operation.Now);
        await records.WriteAsync(operation, file, call, opened.Appointment?.Number);
        operation.Record(nameof(IdentityVerification), call.Id, call.PersonId, call.Reason ?? call.State.ToString(), Channel.Phone);
        await operation.CommitAsync();
        return call.Level;
    }, cancellation);
}
