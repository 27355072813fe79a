using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

public sealed record ReopenAsVisitRequest(Guid VerificationId);

/// <summary>A call that proved nothing becomes a verification at the counter, an attempt of its own.</summary>
public sealed class ReopenAsVisit(Operations operations, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<Guid>> ExecuteAsync(ReopenAsVisitRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(this, actor, async operation =>
    {
        if (await operation.Data.Verifications.SingleOrDefaultAsync(row => row.Id == request.VerificationId, cancellation) is not { } call) return Refusal.NotFound;
        var reopened = call.ReopenAsVisit(actor.Id, operation.Now);
        if (!reopened.IsDone) return reopened.Refusal;
        if (await PersonFile.FindAsync(operation.Data, call.PersonId, cancellation) is not { } file) return Refusal.NotFound;
        var town = await options.GetAsync(cancellation);
        if (VerificationGate.RefuseOpening(VerificationMethod.InPerson, file.Person, file.Access, file.OpenRegistration?.HasOpenDifferences == true, town) is { } refusal) return refusal;
        operation.Data.Verifications.Add(reopened.Value);
        operation.Record(nameof(IdentityVerification), reopened.Value.Id, call.PersonId, $"{VerificationMethod.InPerson} after {call.Id}", Channel.InPerson);
        await operation.CommitAsync();
        return reopened.Value.Id;
    }, cancellation);
}
