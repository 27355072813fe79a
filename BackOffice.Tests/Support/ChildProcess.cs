using System.Diagnostics;
using BackOffice.Tests.Appointments.Concurrency;
using BackOffice.Tests.Notices.Killing;

namespace BackOffice.Tests.Support;

/// <summary>Runs a piece of this assembly in processes of their own; its entry point is theirs.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>The command that runs assemblies here.</summary>
    public static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet");

    /// <summary>The verb is the first argument; everything else is the verb's.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["claim", .. var rest]:
                ClaimRace.Run(rest);
                return 0;
            case ["book", .. var rest]:
                await BookingRace.RunAsync(rest);
                return 0;
            case ["send", .. var rest]:
                await SendingProcess.RunAsync(rest);
                return 0;
            default:
                await Console.Error.WriteLineAsync("claim | book | send");
                return 2;
        }
    }

    /// <summary>Starts some processes at once and waits for them.</summary>
    /// <param name="arguments">Of the process of that number.</param>
    /// <returns>The lines that each wrote.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> RunAsync(int processes, Func<int, IEnumerable<string>> arguments) =>
        await Task.WhenAll(Enumerable.Range(0, processes).Select(process => RunAsync(arguments(process))));

    /// <summary>Starts one that the caller ends.</summary>
    public static Process Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Host, [typeof(ChildProcess).Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

        // it does not live long enough for what it would learn of itself
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    private static async Task<IReadOnlyList<string>> RunAsync(IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await errors);
            return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
