using BackOffice.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Data;

/// <summary>
/// Takes the place of an answer before the request is carried out. Saved without operation and audit, as nothing of the town hall changes:
/// the place must be taken when the operation begins, and it stays taken when the operation is refused.
/// </summary>
internal static class ReplyReservations
{
    /// <returns>False when another request took the place at the same moment; the unique key decides.</returns>
    public static async Task<bool> TryReserveAsync(this BackOfficeDbContext data, IdempotentReply reply, CancellationToken cancellation)
    {
        data.IdempotentReplies.Add(reply);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (UniqueViolations.RefusalFor(exception) is not null)
        {
            return false;
        }
    }
}
