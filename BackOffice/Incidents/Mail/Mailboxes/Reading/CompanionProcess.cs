using System.Diagnostics;
using System.Text.Json;

namespace BackOffice.Incidents.Mail.Mailboxes.Reading;

/// <summary>The program that speaks IMAP. It ends with this one, even when this one is killed: then nobody holds its input open.</summary>
internal sealed class CompanionProcess : IAsyncDisposable
{
    private const string Script = "companion.js";

    /// <summary>What it may know of this process's surroundings; the rest may hold secrets.</summary>
    private static readonly string[] Inherited = ["PATH", "SystemRoot", "LANG", "TZ"];

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(3);

    private readonly Process process;
    private readonly Task<string> errors;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly JsonLines lines;

    private CompanionProcess(Process process) => (this.process, errors, lines) = (process, process.StandardError.ReadToEndAsync(), new(process.StandardOutput.BaseStream));

    public int Id => process.Id;

    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static CompanionProcess Start(MailSettings settings)
    {
        var start = new ProcessStartInfo(settings.Node, [Script]) { WorkingDirectory = settings.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var surroundings = Inherited.Select(name => (Name: name, Value: Environment.GetEnvironmentVariable(name))).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in surroundings.Where(variable => variable.Value is not null)) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    public async Task SendAsync<T>(T message, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(message, JsonSerializerOptions.Web).AsMemory(), cancellation);
            await process.StandardInput.FlushAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <returns>What it says next; null when it ended or was silent for too long.</returns>
    public async Task<CompanionMessage?> ReadAsync(TimeSpan silence, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(silence);
        try
        {
            return await lines.ReadAsync<CompanionMessage>(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        await errors;
        process.Dispose();
        turn.Dispose();
    }
}
