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
public sealed class OpenVerification(Operations operations, VerificationOpening opening) : IUseCase
{
    public Permission Needs => Permission.VerifyIdentity;

    public Task<Result<Guid>> ExecuteAsync(OpenVerificationRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(this, actor, async operation =>
    {
        var opened = await opening.OpenAsync(operation, request.PersonId, request.Method);
        if (!opened.IsDone) return opened.Refusal;
        operation.Record(nameof(IdentityVerification), opened.Value.Id, request.PersonId, request.Method.ToString(), request.Method.Channel());
        await operation.CommitAsync();
        return opened.Value.Id;
    }, cancellation);
}

/// <summary>Begins a verification inside an operation.</summary>
public sealed class VerificationOpening(TownHallOptions options)
{
    /// <summary>The verification is added and not saved yet. Two statements for a call, one for others.</summary>
    internal async Task<Result<IdentityVerification>> OpenAsync(Operation operation, Guid personId, VerificationMethod method)
    {
        if (await PersonFile.FindAsync(operation.Data, personId, operation.Cancellation) is not { } file) return Refusal.NotFound;
        var town = await options.GetAsync(operation.Cancellation);
        if (VerificationGate.RefuseOpening(method, file.Person, file.Access, file.OpenRegistration?.HasOpenDifferences == true, town) is { } refusal) return refusal;
        var opened = method == VerificationMethod.Phone
            ? await CallAsync(operation, file.Person)
            : IdentityVerification.OpenVisit(personId, method, operation.Actor.Id, operation.Now);
        if (opened.IsDone) operation.Data.Verifications.Add(opened.Value);
        return opened;
    }

    private static async Task<Result<IdentityVerification>> CallAsync(Operation operation, Person person)
    {
        var dayAgo = operation.Now.AddDays(-1);
        var calls = await operation.Data.Verifications.CountAsync(
            row => row.PersonId == person.Id && row.Method == VerificationMethod.Phone && row.OpenedAt > dayAgo, operation.Cancellation);
        return IdentityVerification.OpenCall(person, calls, operation.Actor.Id, operation.Now);
    }
}
