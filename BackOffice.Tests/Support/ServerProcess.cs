using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BackOffice.Tests.Database;

namespace BackOffice.Tests.Support;

/// <summary>The application as it runs in a town hall: a process of its own with a data folder and a port, which can be killed and started again.</summary>
internal sealed class ServerProcess(string data) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly ConcurrentQueue<string> said = new();
    private readonly int port = FreePort();
    private Process? process;

    public string Address => $"http://127.0.0.1:{port}";

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "BackOffice.dll"), "--environment", "Development", "--contentRoot", Path.Combine(Repository.Root, "BackOffice"),
            "--urls", Address, "--Data:Directory", data, "--Schedule:Enabled", "false", "--Demo:Enabled", "false",
        ];
        var start = new ProcessStartInfo(ChildProcess.Host, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await AnswerAsync();
    }

    /// <summary>As a power cut does it: nothing is told and nothing can be written any more.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) process.Kill();
        process?.Dispose();
    }

    private async Task AnswerAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Longest; await Task.Delay(200))
        {
            Assert.False(process!.HasExited, string.Join('\n', said));
            if (await AnswersAsync(client)) return;
        }

        Assert.Fail($"The application did not answer.\n{string.Join('\n', said)}");
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri($"{Address}/cuenta/entrar"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
