namespace Shared.Registration;

/// <summary>How long a contact code lives and how often it is tried and sent (domain.md, "Contact data").</summary>
public static class CodeLimits
{
    /// <summary>Attempts that one code stands; the fifth wrong one voids it (NIST SP 800-63B-4, 3.2.2, asks to limit guesses).</summary>
    public const int Attempts = 5;

    /// <summary>Codes sent to one number or address in a day.</summary>
    public const int PerDay = 5;

    /// <summary>Life of a code sent to a mobile: 10 minutes (the limit of NIST SP 800-63B-4 for out-of-band codes); at its end it is expired.</summary>
    public static readonly TimeSpan MobileLife = TimeSpan.FromMinutes(10);

    /// <summary>Life of a code sent by e-mail: 24 hours (NIST SP 800-63A-4 for enrolment codes by e-mail); at its end it is expired.</summary>
    public static readonly TimeSpan EmailLife = TimeSpan.FromHours(24);

    /// <summary>Time before another code may be asked for: 60 seconds; allowed from its end on.</summary>
    public static readonly TimeSpan ResendAfter = TimeSpan.FromSeconds(60);
}
