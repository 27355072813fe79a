using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Shared.Keys;

namespace BackOffice.Keys.Issuing;

/// <summary>Gives a requested key its secret and sends it, and ends those that it replaces. Inside an operation; the caller records and commits.</summary>
public sealed class KeyIssue(KeyNotices notices, TownHallOptions options)
{
    /// <summary>At most one statement: the unsent messages of a key that was on its way.</summary>
    public async Task RunAsync(Operation operation, KeyFile file, OperativeKey key, NewSecret secret)
    {
        var (access, town) = (file.Access!, await options.GetAsync(operation.Cancellation));
        if (file.At(OperativeKey.OnItsWay) is { } former && former.Id != key.Id) await ReplaceAsync(operation, former, KeyEnd.Replaced);
        if (file.At(OperativeKey.InUse) is { } inUse)
        {
            if (access.BlockedAt is null) inUse.Outlive(operation.Now);
            else inUse.End(KeyEnd.Replaced, operation.Now);
        }

        key.Issue(secret.Hash, town.KeyLife, operation.Now);
        access.SendKey();
        notices.Send(operation, file.Person, key, secret, town);
    }

    /// <summary>Ends keys at once. At most one statement, for the one on its way.</summary>
    public static async Task EndAsync(Operation operation, KeyFile file, KeyEnd reason)
    {
        foreach (var key in file.Keys.Where(key => key.Slot is not null)) await ReplaceAsync(operation, key, reason);
        file.Access!.FollowKeys(file.Keys, reason);
    }

    /// <summary>Lets the version of the access grow although nothing else of it may change: of two who press at once, the second is told.</summary>
    public static void Touch(Operation operation, PortalAccess access) =>
        operation.Data.Entry(access).Property(row => row.State).IsModified = true;

    private static async Task ReplaceAsync(Operation operation, OperativeKey key, KeyEnd reason)
    {
        if (key.State == KeyState.Requested) await NoticeWriter.WithdrawAsync(operation, key.PersonId, key.Id);
        key.End(reason, operation.Now);
    }
}
