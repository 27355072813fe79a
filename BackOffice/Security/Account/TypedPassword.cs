using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Security.Account;

/// <summary>A password that an official typed, compared outside of the transaction because comparing is slow.</summary>
/// <param name="Hash">What it was compared with.</param>
internal sealed record TypedPassword(string? Hash, bool Matches)
{
    public static async Task<TypedPassword> CompareAsync(IDbContextFactory<BackOfficeDbContext> contexts, Actor actor, string? password, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var hash = await data.Users.Where(row => row.Id == actor.Id).Select(row => row.PasswordHash).SingleOrDefaultAsync(cancellation);
        return new(hash, OfficialPasswords.Matches(hash, password));
    }

    /// <summary>Counts a wrong one and forgets the count for a right one; a locked account takes neither.</summary>
    public Refusal? Judge(Official official, DateTime now)
    {
        if (official.IsLockedAt(now)) return SecurityRefusals.PasswordWrong;
        if (Matches && official.PasswordHash == Hash)
        {
            official.NotePassword();
            return null;
        }

        official.NoteFailure(now);
        return SecurityRefusals.PasswordWrong;
    }
}
