using BackOffice.Security.Sessions;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace BackOffice.Tests.Security;

public sealed class ActivityReporterTests : ScreenTest
{
    private readonly LateScript script = new();

    public ActivityReporterTests(Town town) : base(town) => Services.AddScoped<PinnedAuthentication>().AddSingleton<IJSRuntime>(script);

    [Fact]
    public void Script_Arrived_IsToldWhoWatches()
    {
        var reporter = Render<ActivityReporter>();
        script.Arrive();

        reporter.WaitForAssertion(() => Assert.Equal(["watch"], script.Calls));
    }

    [Fact]
    public async Task Script_ArrivesAfterTheSessionEnded_IsLetGoAndTheCircuitLives()
    {
        Render<ActivityReporter>();
        await DisposeComponentsAsync();
        await Renderer.Dispatcher.InvokeAsync(script.Arrive);

        Assert.Empty(script.Calls);
        Assert.True(script.IsReleased);
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    /// <summary>A script that takes its time to arrive.</summary>
    private sealed class LateScript : IJSRuntime, IJSObjectReference
    {
        private readonly TaskCompletionSource<IJSObjectReference> module = new();

        public List<string> Calls { get; } = [];

        public bool IsReleased { get; private set; }

        public void Arrive() => module.SetResult(this);

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            if (identifier == "import") return (TValue)await module.Task;
            Calls.Add(identifier);
            return default!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync()
        {
            IsReleased = true;
            return ValueTask.CompletedTask;
        }
    }
}
