using BackOffice.Data;
using Shared.Notices;

namespace BackOffice.Notices;

/// <summary>An area that must know what became of its notices; called in the transaction that records the result.</summary>
public interface IDeliveryFollower
{
    bool Follows(NoticeEvent notice);

    Task OnSentAsync(Operation operation, OutboxMessage message);

    Task OnGivenUpAsync(Operation operation, OutboxMessage message);
}
