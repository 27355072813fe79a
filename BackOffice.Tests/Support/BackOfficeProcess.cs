using System.Diagnostics;
using System.Globalization;

namespace BackOffice.Tests.Support;

/// <summary>The application as a process of its own, which a test may kill at any moment.</summary>
internal sealed class BackOfficeProcess : IDisposable
{
    private readonly Process process;

    /// <param name="folder">Its data directory.</param>
    /// <param name="settings">As environment variables, because arguments are seen by everybody.</param>
    public BackOfficeProcess(string folder, IEnumerable<(string Setting, string Value)> settings)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet");
        var program = Path.Combine(AppContext.BaseDirectory, "BackOffice.dll");
        var start = new ProcessStartInfo(host, [program, "--contentRoot", Path.Combine(Database.Repository.Root, "BackOffice"), "--environment", "Testing", "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (setting, value) in settings.Append(("Data:Directory", folder)).Append(("Schedule:Enabled", "false")).Append(("Knowledge:ShippedArticles", "false")))
        {
            start.Environment[setting.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += Ignore;
        process.ErrorDataReceived += Ignore;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Id => process.Id.ToString(CultureInfo.InvariantCulture);

    public bool HasExited => process.HasExited;

    /// <summary>As <c>kill −9</c> does: nothing of it runs any more, not even what it would do at the end.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static void Ignore(object sender, DataReceivedEventArgs line)
    {
        // its log would fill the pipe
    }
}
