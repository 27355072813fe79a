using System.Runtime.CompilerServices;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Drafts;

/// <summary>Saves what somebody types half a second after the last key, one save after the other. One for each screen.</summary>
/// <param name="dispatch">Runs work on the screen.</param>
/// <param name="actor">Whose draft it is.</param>
internal sealed class DraftKeeper(SaveDraft save, TimeProvider clock, Func<Func<Task>, Task> dispatch, Func<Task<Actor>> actor)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private Func<string>? waiting;
    private ITimer? timer;
    private Task<Result> last = Task.FromResult(Result.Done);

    /// <summary>See <see cref="Shared.Incidents.Draft.Subject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether the last save did not get through; the next change tries again.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Something changed.</summary>
    /// <param name="content">Asked when it is saved.</param>
    public void Touch(Func<string> content)
    {
        waiting = content;
        timer?.Dispose();
        timer = clock.CreateTimer(_ => _ = dispatch(FlushAsync), null, Pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Saves now what still waits.</summary>
    public async Task FlushAsync()
    {
        Forget(out var content);
        if (content is not null) last = SaveAfterAsync(last, content());
        await Settle(last);
        HasFailed = !last.IsCompletedSuccessfully || !last.Result.IsDone;
    }

    /// <summary>Forgets what still waits and lets a save under way come to its end, so that nothing is saved after what comes next.</summary>
    public async Task StopAsync()
    {
        Forget(out _);
        await Settle(last);
    }

    private void Forget(out Func<string>? content)
    {
        (content, waiting) = (waiting, null);
        timer?.Dispose();
        timer = null;
    }

    private async Task<Result> SaveAfterAsync(Task before, string content)
    {
        await Settle(before);
        return await save.ExecuteAsync(new(Subject, content), await actor(), CancellationToken.None);
    }

    private static ConfiguredTaskAwaitable Settle(Task task) => task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
}
