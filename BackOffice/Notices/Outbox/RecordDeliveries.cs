using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices.Channels;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices.Outbox;

/// <param name="Token">Of the lease under which they were sent; rows that meanwhile belong to another lease are left alone.</param>
/// <param name="TellsFollowers">False only after an area failed to hear the result, which must not make us send again.</param>
public sealed record DeliveryResults(Guid Token, IReadOnlyDictionary<Guid, Delivery> Results, bool TellsFollowers = true);

/// <summary>Records what became of a batch, and tells the areas that follow their notices, in one transaction.</summary>
public sealed class RecordDeliveries(Operations operations, IEnumerable<IDeliveryFollower> followers, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result> ExecuteAsync(DeliveryResults request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var ids = request.Results.Keys.ToList();
            var held = await operation.Data.OutboxMessages.Where(message => message.LeaseToken == request.Token).ToListAsync(operation.Cancellation);
            var policy = (await options.GetAsync(operation.Cancellation)).Appointments;
            var quiet = new QuietHours(new(policy.QuietFrom, 0), new(policy.QuietUntil, 0));
            await MarkAsync(operation, held.Where(message => request.Results.GetValueOrDefault(message.Id)?.FailureCode is DeliveryFailures.RecipientRefused or DeliveryFailures.NumberRefused), request.Results);
            foreach (var message in held.Where(message => ids.Contains(message.Id)))
            {
                Apply(message, request.Results[message.Id], quiet, operation.Now);
                if (request.TellsFollowers) await TellAsync(operation, message);
            }

            await operation.CommitQuietlyAsync();
            return Result.Done;
        },
        cancellation);

    private static void Apply(OutboxMessage message, Delivery delivery, QuietHours quiet, DateTime now)
    {
        switch (delivery.Outcome)
        {
            case DeliveryOutcome.Sent:
                message.MarkSent(now, delivery.GatewayId);
                break;
            case DeliveryOutcome.Postponed:
                message.Postpone(delivery.FailureCode!, Leaves(Backoff.Next(message.Attempts, Random.Shared.NextDouble(), now, message.ExpiresAt)), now);
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
            case DeliveryOutcome.Deferred:
                message.Defer(Leaves(delivery.Until!.Value), delivery.FailureCode, now);
                break;
        }

        DateTime Leaves(DateTime at) => NoticeRules.LeavesAt(message.Event, message.Channel, at, quiet, TownTime.Zone);
    }

    /// <summary>Whoever has an address that does not exist is marked. One statement, when there is one.</summary>
    private static async Task MarkAsync(Operation operation, IEnumerable<OutboxMessage> refused, IReadOnlyDictionary<Guid, Delivery> results)
    {
        var rows = refused.ToList();
        if (rows.Count == 0) return;
        var addresses = rows.Select(AddressOf).Distinct().ToList();
        var known = await operation.Data.ReturnedAddresses.Where(row => addresses.Contains(row.Address)).ToListAsync(operation.Cancellation);
        foreach (var message in rows)
        {
            var (address, code) = (AddressOf(message), results[message.Id].FailureCode!);
            if (known.Find(row => row.Channel == message.Channel && row.Address == address) is { } returned)
            {
                returned.Again(message.Id, code);
                continue;
            }

            var first = new ReturnedAddress(message.Channel, address, message.Id, code, operation.Now);
            known.Add(first);
            operation.Data.ReturnedAddresses.Add(first);
        }
    }

    private static string AddressOf(OutboxMessage message) => message.Recipient.ToLowerInvariant();

    private async Task TellAsync(Operation operation, OutboxMessage message)
    {
        foreach (var follower in followers.Where(follower => follower.Follows(message.Event)))
        {
            if (message.State == NoticeState.Sent) await follower.OnSentAsync(operation, message);
            else if (message.State is NoticeState.Failed or NoticeState.Expired) await follower.OnGivenUpAsync(operation, message);
        }
    }
}
