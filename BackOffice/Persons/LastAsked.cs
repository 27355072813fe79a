namespace BackOffice.Persons;

/// <summary>Of several questions in a row only the last one is asked, after a pause; an earlier one is cancelled and its answer is not looked at.</summary>
/// <param name="dispatch">Runs work on the screen that asks.</param>
/// <param name="fail">Tells the screen what went wrong.</param>
internal sealed class LastAsked(TimeProvider clock, Func<Func<Task>, Task> dispatch, Func<Exception, Task> fail) : IDisposable
{
    /// <summary>Longer than between two keys, shorter than patience.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private CancellationTokenSource? current;
    private ITimer? timer;

    /// <summary>Whether a question waits for its pause or its answer.</summary>
    public bool IsWaiting => current is not null;

    /// <param name="work">Asks, and shows the answer when the token says that it is still wanted.</param>
    public void Ask(Func<CancellationToken, Task> work)
    {
        var mine = Begin();
        timer = clock.CreateTimer(_ => _ = dispatch(() => RunAsync(work, mine)), null, Pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The same without a pause.</summary>
    public Task AskNowAsync(Func<CancellationToken, Task> work) => RunAsync(work, Begin());

    /// <summary>Asks what still waits, for somebody who is about to choose.</summary>
    /// <returns>False when there is no answer to what was asked last: what is shown is of something else, and nothing of it may be chosen.</returns>
    public Task<bool> SettleAsync(Func<CancellationToken, Task> work) => IsWaiting ? RunAsync(work, Begin()) : Task.FromResult(true);

    public void Drop()
    {
        timer?.Dispose();
        current?.Cancel();
        current?.Dispose();
        (timer, current) = (null, null);
    }

    public void Dispose() => Drop();

    private CancellationTokenSource Begin()
    {
        Drop();
        return current = new CancellationTokenSource();
    }

    private async Task<bool> RunAsync(Func<CancellationToken, Task> work, CancellationTokenSource mine)
    {
        if (mine != current) return false;
        var asked = work(mine.Token);
        await asked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (mine != current) return false;
        Drop();
        if (asked.Exception?.InnerException is { } exception) await fail(exception);
        return asked.IsCompletedSuccessfully;
    }
}
