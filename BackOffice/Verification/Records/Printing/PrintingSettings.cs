namespace BackOffice.Verification.Records.Printing;

/// <param name="Browser"><c>Printing:Browser</c>: path of Chromium, Chrome or Edge; null to look for one.</param>
/// <param name="Timeout"><c>Printing:TimeoutSeconds</c>, 1–300.</param>
public sealed record PrintingSettings(string? Browser, TimeSpan Timeout)
{
    private const int DefaultSeconds = 30;

    public static PrintingSettings Read(IConfiguration configuration) => new(
        configuration["Printing:Browser"] is { Length: > 0 } path ? path : null,
        TimeSpan.FromSeconds(Math.Clamp(configuration.GetValue("Printing:TimeoutSeconds", DefaultSeconds), 1, 300)));

    /// <summary>The browser that prints; null when there is none.</summary>
    public string? FindBrowser() => Browser is { } named ? (File.Exists(named) ? named : null) : Places().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Places()
    {
        string[] names = OperatingSystem.IsWindows()
            ? ["msedge.exe", "chrome.exe", "chromium.exe"]
            : ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return [.. folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))), .. OperatingSystem.IsWindows() ? OnWindows() : OnUnix()];
    }

    private static IEnumerable<string> OnWindows() =>
        from root in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
        from program in new[] { @"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe" }
        select Path.Combine(Environment.GetFolderPath(root), program);

    private static IEnumerable<string> OnUnix() =>
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];
}
