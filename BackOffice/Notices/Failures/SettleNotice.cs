using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Notices.Failures;

/// <param name="Version">As the screen read it.</param>
public sealed record SettleNoticeRequest(Guid Id, long Version);

/// <summary>Takes a notice from those that were given up: the citizen was told in another way, or a new key or code went out.</summary>
public sealed class SettleNotice(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ResendNotices;

    public Task<Result> ExecuteAsync(SettleNoticeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var message = await operation.Data.OutboxMessages.SingleOrDefaultAsync(row => row.Id == request.Id, operation.Cancellation);
            if (message is null) return Refusal.NotFound;
            if (message.Version != request.Version) return Refusal.Conflict;
            if (message.State != NoticeState.Failed) return NoticeRefusals.CannotSettle;
            message.Settle();
            operation.Record(nameof(OutboxMessage), message.Id, message.PersonId, message.Event.ToString());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
