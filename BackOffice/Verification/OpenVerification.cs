using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

public sealed record OpenVerificationRequest(Guid PersonId, VerificationMethod Method);

/// <summary>An official begins to verify who a registered person is. One may be open for a person; the database decides which of two came first.</summary>
public sealed class OpenVerification(Operations operations, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<Guid>> ExecuteAsync(OpenVerificationRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(this, actor, async operation =>
    {
        if (await PersonFile.FindAsync(operation.Data, request.PersonId, cancellation) is not { } file) return Refusal.NotFound;
        var town = await options.GetAsync(cancellation);
        if (VerificationGate.RefuseOpening(request.Method, file.Person, file.Access, file.OpenRegistration?.HasOpenDifferences == true, town) is { } refusal) return refusal;
        var opened = request.Method == VerificationMethod.Phone
            ? await CallAsync(operation, file.Person)
            : IdentityVerification.OpenVisit(request.PersonId, request.Method, actor.Id, operation.Now);
        if (!opened.IsDone) return opened.Refusal;
        operation.Data.Verifications.Add(opened.Value);
        operation.Record(nameof(IdentityVerification), opened.Value.Id, request.PersonId, request.Method.ToString(), request.Method.Channel());
        await operation.CommitAsync();
        return opened.Value.Id;
    }, cancellation);

    private static async Task<Result<IdentityVerification>> CallAsync(Operation operation, Person person)
    {
        var dayAgo = operation.Now.AddDays(-1);
        var calls = await operation.Data.Verifications.CountAsync(
            row => row.PersonId == person.Id && row.Method == VerificationMethod.Phone && row.OpenedAt > dayAgo, operation.Cancellation);
        return IdentityVerification.OpenCall(person, calls, operation.Actor.Id, operation.Now);
    }
}
