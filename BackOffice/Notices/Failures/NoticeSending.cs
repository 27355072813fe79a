using BackOffice.Data;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Notices.Failures;

/// <summary>Sends a notice once more within an operation.</summary>
internal static class NoticeSending
{
    /// <summary>The same notice to another address; one that was given up asks for nothing any more. One with a key or a code cannot: its text was erased.</summary>
    public static Result SendAnew(Operation operation, OutboxMessage message, string address)
    {
        var again = message.Repeat(address, operation.Now);
        if (!again.IsDone) return again;
        operation.Data.OutboxMessages.Add(again.Value);
        message.Settle();
        return Result.Done;
    }
}
