using System.Diagnostics;
using System.Runtime.Versioning;
using BackOffice.Tests.Support;
using BackOffice.Verification.Records.Printing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

/// <summary>No browser, a browser that hangs, and one that makes nothing.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PrintingTroubleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backoffice-browser-");

    /// <summary>A program in the place of the browser.</summary>
    private string Script(string body)
    {
        var path = Path.Combine(folder.FullName, $"browser-{Guid.NewGuid():N}");
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static BrowserPrinter Printer(string browser, double seconds = 30) => new(new(browser, TimeSpan.FromSeconds(seconds)), NullLogger<BrowserPrinter>.Instance);

    [Fact]
    public async Task Print_NoBrowser_IsRefusedWithItsOwnReason() =>
        Assert.Equal(RecordRefusals.BrowserMissing, (await Printer("/no/existe/chromium").PrintAsync("<p>x</p>", default)).Refusal);

    [Fact]
    public async Task Print_BrowserThatHangs_IsEndedWithItsChildren()
    {
        var mark = $"37{Random.Shared.Next(10000, 99999)}";
        var clock = Stopwatch.StartNew();

        Assert.Equal(RecordRefusals.PrintTimeout, (await Printer(Script($"sleep {mark} & sleep {mark}"), seconds: 1).PrintAsync("<p>x</p>", default)).Refusal);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15));
        Assert.DoesNotContain(Process.GetProcesses(), process => CommandOf(process).Contains(mark, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_BrowserThatMakesNothingOrHalf_IsRefusedAndKeepsNothing()
    {
        Assert.Equal(RecordRefusals.PrintFailed, (await Printer(Script("exit 1")).PrintAsync("<p>x</p>", default)).Refusal);
        var half = Script("for a in \"$@\"; do case $a in --print-to-pdf=*) printf '%%PDF-1.4 half' > \"${a#--print-to-pdf=}\";; esac; done");
        Assert.Equal(RecordRefusals.PrintFailed, (await Printer(half).PrintAsync("<p>x</p>", default)).Refusal);
        var noProgram = Path.Combine(folder.FullName, "text");
        await File.WriteAllTextAsync(noProgram, "no es un programa");
        Assert.Equal(RecordRefusals.PrintFailed, (await Printer(noProgram).PrintAsync("<p>x</p>", default)).Refusal);
    }

    [Fact]
    public async Task Print_ManyAtOnce_RunsTwoAtATime()
    {
        var log = Path.Combine(folder.FullName, "log");
        var browser = Script($"echo start >> {log}; sleep 0.4; echo end >> {log}");
        var printer = Printer(browser);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => printer.PrintAsync("<p>x</p>", default))));

        var (running, most) = (0, 0);
        foreach (var line in await File.ReadAllLinesAsync(log))
        {
            running += line == "start" ? 1 : -1;
            most = Math.Max(most, running);
        }

        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Print_PageThatAsksTheNetwork_ReachesNothing()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        var settings = PrintingSettings.Read(new ConfigurationBuilder().Build());
        using var printer = new BrowserPrinter(settings, NullLogger<BrowserPrinter>.Instance);

        var printed = await printer.PrintAsync($"<img src=\"http://127.0.0.1:{port}/a.png\"><img src=\"http://localhost:{port}/b.png\"><link rel=stylesheet href=\"http://127.0.0.1:{port}/c.css\"><p>x</p>", default);

        Assert.True(printed.IsDone, printed.IsDone ? "" : printed.Refusal.Code);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Download_NoBrowser_ShowsThePageToPrintAndSaysWhy()
    {
        using var own = new TownWithoutBrowser();
        var record = await own.VisitAsync();
        using var client = await own.ClientAsync(Role.Supervisor);

        var page = await client.GetStringAsync($"/actas/{record.Id}/pdf");

        Assert.Contains("no hay ningún navegador", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(record.ShownCsv, page, StringComparison.Ordinal);
        Assert.Contains("<title>", page, StringComparison.Ordinal);
        await using var data = own.Data();
        Assert.False(await data.RecordFiles.AnyAsync());
        Assert.True(await data.AuditEntries.AnyAsync(row => row.Action == "ShowPrintableRecord" && row.ObjectId == record.Id.ToString()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string CommandOf(Process process)
    {
        var path = $"/proc/{process.Id}/cmdline";
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            // it ended meanwhile
            return "";
        }
    }

    private sealed class TownWithoutBrowser : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Printing:Browser", "/no/existe/chromium");
        }
    }
}
