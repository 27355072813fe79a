using BackOffice.Data;
using BackOffice.Registration;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

public sealed record ConfirmVerificationCodeRequest(Guid VerificationId, string? Code);

/// <summary>The official types the code that the citizen reads out. A wrong one is saved too: attempts count.</summary>
public sealed class ConfirmVerificationCode(Operations operations) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    /// <returns>When it was read back, UTC.</returns>
    public Task<Result<DateTime>> ExecuteAsync(ConfirmVerificationCodeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<DateTime>(this, actor, async operation =>
    {
        if (await operation.Data.Verifications.SingleOrDefaultAsync(row => row.Id == request.VerificationId, cancellation) is not { } call) return Refusal.NotFound;
        if (call.RefuseStep(isCall: true) is { } refusal) return refusal;
        var answer = await ContactCodes.AnswerAsync(operation, CodePurpose.Verification, call.Id, request.Code);
        if (answer is { IsDone: false, Refusal: var wrong } && (wrong == RegistrationRefusals.NoCodeSent || wrong == RegistrationRefusals.CodeIncomplete)) return wrong;
        if (answer.IsDone) call.NoteCodeReadBack(operation.Now);
        operation.Record(nameof(IdentityVerification), call.Id, call.PersonId, answer.IsDone ? null : answer.Refusal.Code, Channel.Phone);
        await operation.CommitAsync();
        return answer.IsDone ? operation.Now : answer.Refusal;
    }, cancellation);
}
