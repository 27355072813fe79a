using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

public sealed record ReadVerificationRequest(Guid VerificationId);

/// <summary>Notes in the audit that an official opened the sheet of a verification: it shows facts of the registry, as the card does.</summary>
public sealed class ReadVerification(Operations operations) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<Guid>> ExecuteAsync(ReadVerificationRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(this, actor, async operation =>
    {
        var person = await operation.Data.Verifications.Where(row => row.Id == request.VerificationId).Select(row => (Guid?)row.PersonId).SingleOrDefaultAsync(cancellation);
        if (person is not { } personId) return Refusal.NotFound;
        operation.Record(nameof(IdentityVerification), request.VerificationId, personId);
        await operation.CommitAsync();
        return personId;
    }, cancellation);
}
