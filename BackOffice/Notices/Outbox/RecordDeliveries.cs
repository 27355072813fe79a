using BackOffice.Data;
using BackOffice.Notices.Channels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices.Outbox;

/// <param name="Token">Of the lease under which they were sent; rows that meanwhile belong to another lease are left alone.</param>
/// <param name="TellsFollowers">False only after an area failed to hear the result, which must not make us send again.</param>
public sealed record DeliveryResults(Guid Token, IReadOnlyDictionary<Guid, Delivery> Results, bool TellsFollowers = true);

/// <summary>Records what became of a batch, and tells the areas that follow their notices, in one transaction.</summary>
public sealed class RecordDeliveries(Operations operations, IEnumerable<IDeliveryFollower> followers) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result> ExecuteAsync(DeliveryResults request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var ids = request.Results.Keys.ToList();
            var held = await operation.Data.OutboxMessages.Where(message => message.LeaseToken == request.Token).ToListAsync(operation.Cancellation);
            foreach (var message in held.Where(message => ids.Contains(message.Id)))
            {
                Apply(message, request.Results[message.Id], operation.Now);
                if (request.TellsFollowers) await TellAsync(operation, message);
            }

            await operation.CommitQuietlyAsync();
            return Result.Done;
        },
        cancellation);

    private static void Apply(OutboxMessage message, Delivery delivery, DateTime now)
    {
        switch (delivery.Outcome)
        {
            case DeliveryOutcome.Sent:
                message.MarkSent(now);
                break;
            case DeliveryOutcome.Postponed:
                message.Postpone(delivery.FailureCode!, now + Backoff.After(message.Attempts, Random.Shared.NextDouble()), now);
                break;
            case DeliveryOutcome.Refused:
                message.Fail(delivery.FailureCode!, now);
                break;
            case DeliveryOutcome.Late:
                message.Expire(now);
                break;
            case DeliveryOutcome.Untried:
                message.HandBack();
                break;
        }
    }

    private async Task TellAsync(Operation operation, OutboxMessage message)
    {
        foreach (var follower in followers.Where(follower => follower.Follows(message.Event)))
        {
            if (message.State == NoticeState.Sent) await follower.OnSentAsync(operation, message);
            else if (message.State is NoticeState.Failed or NoticeState.Expired) await follower.OnGivenUpAsync(operation, message);
        }
    }
}
