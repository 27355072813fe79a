using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Notices;

namespace BackOffice.Keys.Issuing;

/// <summary>A key counts as sent once all its messages left. One that cannot be sent changes nothing: the key that was in use goes on.</summary>
public sealed class KeyDeliveryFollower(TownHallOptions options) : IDeliveryFollower
{
    public bool Follows(NoticeEvent notice) => notice is NoticeEvent.KeyIssued or NoticeEvent.KeyIssuedFirstPart or NoticeEvent.KeySecondPart;

    public async Task OnSentAsync(Operation operation, OutboxMessage message)
    {
        if (await FindAsync(operation, message) is not { State: KeyState.Requested } key) return;
        var all = await operation.Data.OutboxMessages.Where(row => row.PersonId == key.PersonId && row.RelatedId == key.Id && row.IsSecret).ToListAsync(operation.Cancellation);
        if (!all.TrueForAll(row => row.Id == message.Id || row.State == NoticeState.Sent)) return;
        key.MarkSent((await options.GetAsync(operation.Cancellation)).KeyLife, operation.Now);
        operation.Record(nameof(OperativeKey), key.Id, key.PersonId, nameof(KeyState.Sent));
    }

    public async Task OnGivenUpAsync(Operation operation, OutboxMessage message)
    {
        if (await FindAsync(operation, message) is not { State: KeyState.Requested } key) return;
        var inUse = await operation.Data.OperativeKeys.SingleOrDefaultAsync(row => row.PersonId == key.PersonId && row.Slot == OperativeKey.InUse, operation.Cancellation);
        inUse?.GoOn();
        operation.Record(nameof(OperativeKey), key.Id, key.PersonId, "NotDelivered");
    }

    private static async Task<OperativeKey?> FindAsync(Operation operation, OutboxMessage message) =>
        message.RelatedId is { } id ? await operation.Data.OperativeKeys.FindAsync([id], operation.Cancellation) : null;
}
