namespace Shared.Security;

/// <summary>How many wrong passwords an account bears (ENS op.acc.5; OWASP Authentication).</summary>
public static class LockoutRules
{
    /// <summary>The wrong password that locks the account, counted since the last right one or the last lock: the fifth.</summary>
    public const int Failures = 5;

    /// <summary>How long not even the right password is taken: 5 minutes, exclusive.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(5);
}
