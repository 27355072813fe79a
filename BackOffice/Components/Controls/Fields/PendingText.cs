namespace BackOffice.Components.Controls.Fields;

/// <summary>A text that is told after a pause in the typing, or at once when the field is left.</summary>
/// <param name="dispatch">Runs work on the screen of the field.</param>
internal sealed class PendingText(TimeProvider clock, Func<Func<Task>, Task> dispatch, Func<string?, Task> tell) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private ITimer? timer;
    private string? latest;

    public void TellLater(string? text)
    {
        latest = text;
        timer?.Dispose();
        // what was typed while this waited for its turn must not be told, and shown, as it was before
        timer = clock.CreateTimer(_ => _ = dispatch(() => TellNowAsync(latest)), null, Pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Nothing when the text was told already.</summary>
    public Task TellNowAsync(string? text)
    {
        if (timer is null) return Task.CompletedTask;
        Dispose();
        return tell(text);
    }

    public void Dispose()
    {
        timer?.Dispose();
        timer = null;
    }
}
