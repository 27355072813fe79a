using Microsoft.AspNetCore.Identity;
using Shared.Security;

namespace BackOffice.Security;

/// <summary>An account of an official of the town hall.</summary>
public sealed class Official : IdentityUser<Guid>
{
    /// <summary>At most 100 characters.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>At most 80 characters; goes into the audit.</summary>
    public string? Office { get; set; }

    /// <summary>Post and habilitation reference, at most 120 characters.</summary>
    public string? Post { get; set; }

    /// <summary>Accounts are closed, never deleted: the audit names them.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The password was given by somebody else: nothing can be done before it is changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>User names are compared without case.</summary>
    public static string Normalize(string userName) => userName.Trim().ToUpperInvariant();

    /// <summary>Where the house writes to them; several may share one.</summary>
    /// <param name="address">Null takes it away.</param>
    public void SetEmail(string? address) => (Email, NormalizedEmail) = (address, address?.ToUpperInvariant());

    public bool IsLockedAt(DateTime now) => LockoutEnd is { } end && end.UtcDateTime > now;

    /// <summary>A right password.</summary>
    public void NotePassword() => (AccessFailedCount, LockoutEnd, ConcurrencyStamp) = (0, null, NewStamp());

    /// <summary>A wrong password; the fifth locks the account for a while.</summary>
    public void NoteFailure(DateTime now)
    {
        ConcurrencyStamp = NewStamp();
        if (++AccessFailedCount < LockoutRules.Failures) return;
        (AccessFailedCount, LockoutEnd) = (0, new DateTimeOffset(now + LockoutRules.Duration, TimeSpan.Zero));
    }

    public void SetPassword(string hash, bool mustChange)
    {
        (PasswordHash, MustChangePassword, SecurityStamp) = (hash, mustChange, NewStamp());
        NotePassword();
    }

    /// <summary>Whoever read the row before this change cannot save over it.</summary>
    public void NoteChange() => ConcurrencyStamp = NewStamp();

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
