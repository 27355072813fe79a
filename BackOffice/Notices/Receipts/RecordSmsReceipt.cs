using BackOffice.Data;
using BackOffice.Notices.Channels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices.Receipts;

/// <param name="GatewayId">Name that the gateway gave the message.</param>
/// <param name="IsDelivered">False when it says that it will never arrive.</param>
public sealed record SmsReceiptRequest(string GatewayId, bool IsDelivered);

/// <summary>What the gateway says became of a text message. Saying it twice changes nothing, and neither does a message that is not ours.</summary>
public sealed class RecordSmsReceipt(Operations operations, IEnumerable<IDeliveryFollower> followers) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result> ExecuteAsync(SmsReceiptRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var message = await operation.Data.OutboxMessages.Where(row => row.GatewayId == request.GatewayId && row.Channel == NoticeChannel.Sms)
                .OrderByDescending(row => row.SentAt).FirstOrDefaultAsync(operation.Cancellation);
            if (message is null) return Result.Done;
            var before = message.State;
            if (request.IsDelivered) message.MarkDelivered(operation.Now);
            else message.Return(DeliveryFailures.NotDelivered);
            if (message.State != before)
            {
                foreach (var follower in followers.Where(follower => follower.Follows(message.Event))) await follower.OnGivenUpAsync(operation, message);
            }

            await operation.CommitQuietlyAsync();
            return Result.Done;
        },
        cancellation);
}
