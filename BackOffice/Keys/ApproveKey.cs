using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Keys.Issuing;
using BackOffice.Verification.Records;
using Shared.Common;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Keys;

/// <param name="Version">Version of the key that the screen showed.</param>
public sealed record ApproveKeyRequest(Guid KeyId, Guid PersonId, long Version);

/// <summary>A second official agrees to a reset: the key is issued.</summary>
public sealed class ApproveKey(Operations operations, KeyIssue issue, RecordWriter records, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ApproveAsSecondOfficial;

    public bool NeedsFreshSignIn => true;

    public Task<Result> ExecuteAsync(ApproveKeyRequest request, Actor actor, CancellationToken cancellation)
    {
        var secret = NewSecret.Make();
        return operations.RunAsync(this, actor, operation => ApproveAsync(operation, request, secret), cancellation);
    }

    private async Task<Result> ApproveAsync(Operation operation, ApproveKeyRequest request, NewSecret secret)
    {
        if (await KeyFile.FindAsync(operation, request.PersonId) is not { } file) return Refusal.NotFound;
        if (file.At(OperativeKey.Waiting) is not { } key || key.Id != request.KeyId) return KeyRefusals.NotAwaiting;
        if (key.Version != request.Version) return Refusal.Conflict;
        var town = await options.GetAsync(operation.Cancellation);
        if (KeyGate.Unmet(file.Person, file.Access, file.HasOpenDifferences, town, operation.Now).Count > 0) return KeyRefusals.ConditionsUnmet;
        // who verified is no second pair of eyes, whoever pressed the button
        if (file.Access!.VerifiedByOfficial == operation.Actor.Id) return KeyRefusals.SameOfficial;
        var approved = key.Approve(operation.Actor.Id, operation.Now);
        if (!approved.IsDone) return approved;
        KeyIssue.Touch(operation, file.Access!);
        await issue.RunAsync(operation, file, key, secret);
        await records.AddSecondOfficialAsync(operation, file.Record);
        operation.Record(nameof(OperativeKey), key.Id, key.PersonId, key.Reason.ToString());
        await operation.CommitAsync();
        return Result.Done;
    }
}
