using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Shared.Common;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Printing;

/// <summary>Turns a page into a PDF with an installed Chromium, Chrome or Edge, at most two at once, each with a profile of its own that is thrown away. A channel to the outside: it catches what goes wrong there.</summary>
public sealed partial class BrowserPrinter(PrintingSettings settings, ILogger<BrowserPrinter> logger) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);

    /// <returns>The PDF; <see cref="RecordRefusals.BrowserMissing"/>, <see cref="RecordRefusals.PrintTimeout"/> or <see cref="RecordRefusals.PrintFailed"/>.</returns>
    public async Task<Result<byte[]>> PrintAsync(string html, CancellationToken cancellation)
    {
        if (settings.FindBrowser() is not { } browser) return RecordRefusals.BrowserMissing;
        await places.WaitAsync(cancellation);
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("backoffice-print-");
            return await PrintAsync(browser, folder.FullName, html, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or Win32Exception)
        {
            LogFailure(failure.GetType().Name);
            return RecordRefusals.PrintFailed;
        }
        finally
        {
            places.Release();
            if (folder is not null) Remove(folder);
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<Result<byte[]>> PrintAsync(string browser, string folder, string html, CancellationToken cancellation)
    {
        var (page, output) = (Path.Combine(folder, "record.html"), Path.Combine(folder, "record.pdf"));
        await File.WriteAllTextAsync(page, html, new UTF8Encoding(false), cancellation);
        using var process = Process.Start(BrowserCall.Of(browser, folder, page, output)) ?? throw new IOException(browser);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.Timeout);
        // whatever it says is read, or it would wait for a reader
        _ = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None), process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None));
        await process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            LogTimeout(settings.Timeout.TotalSeconds);
            return RecordRefusals.PrintTimeout;
        }

        if (File.Exists(output) && await File.ReadAllBytesAsync(output, cancellation) is { } pdf && PdfShape.IsWhole(pdf)) return pdf;
        LogExit(process.ExitCode);
        return RecordRefusals.PrintFailed;
    }

    // a process of the browser that outlives it for a moment may still hold a file; the system's own tidying takes what stays
    private void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            LogLeft(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Printing failed: {Failure}")]
    private partial void LogFailure(string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The browser made no PDF; exit code {ExitCode}")]
    private partial void LogExit(int exitCode);

    [LoggerMessage(Level = LogLevel.Error, Message = "The browser was ended after {Seconds} s")]
    private partial void LogTimeout(double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A folder of printing was not removed: {Failure}")]
    private partial void LogLeft(string failure);
}
