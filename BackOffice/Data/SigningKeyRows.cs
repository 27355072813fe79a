using BackOffice.Data.Engines;
using BackOffice.Notices.References;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Data;

/// <summary>Keeps a key that an installation makes for itself. Saved without operation and audit: nothing of the town hall changes, and nobody did it.</summary>
internal static class SigningKeyRows
{
    /// <summary>The row of that name as it is kept now: with the given text, or with that of another process that was faster.</summary>
    /// <param name="unreadable">Row to be replaced; null when there is none.</param>
    public static async Task<SigningKey> KeepAsync(this BackOfficeDbContext data, string name, string sealedKey, SigningKey? unreadable, CancellationToken cancellation)
    {
        if (unreadable is not null) unreadable.SealedKey = sealedKey;
        else data.SigningKeys.Add(new() { Name = name, SealedKey = sealedKey });
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (UniqueViolations.RefusalFor(exception) is not null)
        {
            data.ChangeTracker.Clear();
        }

        return await data.SigningKeys.AsNoTracking().SingleAsync(row => row.Name == name, cancellation);
    }
}
