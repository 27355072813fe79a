using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices.Failures;

/// <param name="NoticeId">The notice that came back last from that address.</param>
public sealed record ClearReturnedAddressRequest(Guid NoticeId);

/// <summary>An official checked that an address from which notices came back is good: nobody is warned of it any more.</summary>
public sealed class ClearReturnedAddress(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ResendNotices;

    public Task<Result> ExecuteAsync(ClearReturnedAddressRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var message = await operation.Data.OutboxMessages.SingleOrDefaultAsync(row => row.Id == request.NoticeId, operation.Cancellation);
            if (message is null) return Refusal.NotFound;
            var address = message.Recipient.ToLowerInvariant();
            var returned = await operation.Data.ReturnedAddresses.SingleOrDefaultAsync(row => row.Channel == message.Channel && row.Address == address, operation.Cancellation);
            if (returned is null) return Refusal.NotFound;
            operation.Data.ReturnedAddresses.Remove(returned);
            operation.Record(nameof(ReturnedAddress), message.Id, message.PersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
