using BackOffice.Data;
using BackOffice.Keys.Issuing;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Keys;

/// <param name="End">Holder, ex officio, death or compromise.</param>
/// <param name="Reason">Mandatory, at most 500 characters.</param>
/// <param name="AccessVersion">Version of the portal access that the screen showed.</param>
public sealed record RevokeKeyRequest(Guid PersonId, KeyEnd End, string? Reason, long AccessVersion);

/// <summary>Ends every key of a person at once.</summary>
public sealed class RevokeKey(Operations operations, KeyNotices notices) : IUseCase
{
    /// <summary>The ends that an official may choose.</summary>
    public static readonly IReadOnlyList<KeyEnd> Choices = [KeyEnd.Holder, KeyEnd.ExOfficio, KeyEnd.Death, KeyEnd.Compromise];

    public Permission Needs => Permission.UnlockKeys;

    public bool NeedsFreshSignIn => true;

    public Task<Result> ExecuteAsync(RevokeKeyRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RevokeAsync(operation, request), cancellation);

    private async Task<Result> RevokeAsync(Operation operation, RevokeKeyRequest request)
    {
        if (!Choices.Contains(request.End)) return KeyRefusals.ReasonMissing.For(nameof(RevokeKeyRequest.End));
        if (KeyReason.Refuse(request.Reason) is { } wrong) return wrong;
        if (await KeyFile.FindAsync(operation, request.PersonId) is not { Access: { } access } file) return Refusal.NotFound;
        if (file.Keys.Count == 0) return KeyRefusals.NoLivingKey;
        if (access.Version != request.AccessVersion) return Refusal.Conflict;
        KeyIssue.Touch(operation, access);
        await KeyIssue.EndAsync(operation, file, request.End);

        // nobody writes to somebody who died
        if (request.End != KeyEnd.Death) await notices.TellAsync(operation, file.Person, NoticeEvent.KeyRevoked, file.Person.Id);
        operation.Record(nameof(PortalAccess), access.PersonId, access.PersonId, request.Reason!.Trim());
        await operation.CommitAsync();
        return Result.Done;
    }
}
