namespace BackOffice.Components;

/// <summary>How long screens show what passes by itself; some people read slowly (WCAG 2.2.1).</summary>
/// <param name="Message">A message of what was done.</param>
public sealed record ScreenSettings(TimeSpan Message)
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(20);

    /// <summary>One that can be undone.</summary>
    public TimeSpan MessageWithAction => Message > Least ? Message : Least;
}
