using Shared.Security;

namespace BackOffice.Security.Sessions;

internal static class SessionTimes
{
    /// <summary>So that the moment itself has passed when the timer fires.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(200);

    /// <summary>How long until the state of a session can change by itself; null when it is over.</summary>
    public static TimeSpan? NextLook(Standing standing, DateTime now)
    {
        var end = standing.Session.StartedAt + SessionRules.Absolute;
        var idle = standing.Session.LastSeenAt + SessionRules.Idle;
        return standing.StateAt(now) switch
        {
            SessionState.Active => (idle < end ? idle : end) - now + Margin,
            SessionState.Locked => end - now + Margin,
            SessionState.Ended => null,
        };
    }
}
