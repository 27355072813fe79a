using BackOffice.Data;
using BackOffice.Registration;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

public sealed record SendVerificationCodeRequest(Guid VerificationId);

/// <summary>During the call a code goes to the number that was called; the citizen reads it back.</summary>
public sealed class SendVerificationCode(Operations operations, ContactCodes codes) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    /// <returns>When the code expires, UTC.</returns>
    public Task<Result<DateTime>> ExecuteAsync(SendVerificationCodeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<DateTime>(this, actor, async operation =>
    {
        var row = await operation.Data.Verifications.Where(call => call.Id == request.VerificationId)
            .Join(operation.Data.Persons, call => call.PersonId, person => person.Id, (call, person) => new { Call = call, person.Mobile, person.Language })
            .SingleOrDefaultAsync(cancellation);
        if (row is null) return Refusal.NotFound;
        if (row.Call.RefuseStep(isCall: true) is { } refusal) return refusal;
        if (row.Call.NumberCalled is not { } number || number != row.Mobile) return VerificationRefusals.NumberChanged;
        var sent = await codes.SendAsync(operation, new CodeOrder(CodePurpose.Verification, row.Call.Id, number, row.Call.PersonId), row.Language);
        if (!sent.IsDone) return sent.Refusal;
        operation.Record(nameof(IdentityVerification), row.Call.Id, row.Call.PersonId, channel: Channel.Phone);
        await operation.CommitAsync();
        return operation.Now + CodeLimits.MobileLife;
    }, cancellation);
}
