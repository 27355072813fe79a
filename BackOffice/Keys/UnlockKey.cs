using BackOffice.Data;
using BackOffice.Keys.Issuing;
using Shared.Common;
using Shared.Incidents;
using Shared.Keys;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Keys;

/// <param name="Reason">Mandatory, at most 500 characters.</param>
/// <param name="AccessVersion">Version of the portal access that the screen showed.</param>
public sealed record UnlockKeyRequest(Guid PersonId, string? Reason, long AccessVersion);

/// <summary>Lifts the block that ten wrong answers laid; the key stays what it was.</summary>
public sealed class UnlockKey(Operations operations, KeyNotices notices, IMatterTimeline matters) : IUseCase
{
    public Permission Needs => Permission.UnlockKeys;

    public bool NeedsFreshSignIn => true;

    public Task<Result> ExecuteAsync(UnlockKeyRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (KeyReason.Refuse(request.Reason) is { } wrong) return wrong;
            if (await KeyFile.FindAsync(operation, request.PersonId) is not { Access: { } access } file) return Refusal.NotFound;
            if (access.BlockedAt is null) return KeyRefusals.NotBlocked;
            if (access.Version != request.AccessVersion) return Refusal.Conflict;
            foreach (var key in file.Keys) key.Unblock();
            var unlocked = access.Unlock(PortalAccess.StateBy(file.Keys) ?? access.WithoutKey(KeyEnd.Replaced));
            if (!unlocked.IsDone) return unlocked;
            await notices.TellAsync(operation, file.Person, NoticeEvent.KeyUnlocked, file.Person.Id);
            var noted = await matters.NoteAsync(operation, IncidentAction.KeyUnlocked, access.PersonId);
            if (!noted.IsDone) return noted;
            operation.Record(nameof(PortalAccess), access.PersonId, access.PersonId, request.Reason!.Trim());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
