using BackOffice.Data;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Keys.Credentials;

/// <summary>The portal asks whether a document and a key open it.</summary>
public sealed class CheckCredential(CredentialAttempts attempts) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result<CredentialCheckResponse>> ExecuteAsync(CredentialCheckRequest request, Actor portal, CancellationToken cancellation) => attempts.RunAsync(
        this,
        new CredentialAttempt(request.DocumentNumber, request.Key),
        portal,
        (_, _) => { },
        async (operation, file, key) =>
        {
            operation.Record(nameof(OperativeKey), key.Id, file.Person.Id, "Right");
            await operation.CommitAsync();
            return (Result<CredentialCheckResponse>)new CredentialCheckResponse(file.Person.Id, key.MustChange, file.Access!.Level.ToString());
        },
        cancellation);
}
