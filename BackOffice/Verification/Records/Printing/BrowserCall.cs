using System.Diagnostics;

namespace BackOffice.Verification.Records.Printing;

/// <summary>How the browser is called.</summary>
internal static class BrowserCall
{
    private static readonly string[] Fixed =
    [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync", "--disable-background-networking",
        "--disable-component-update", "--disable-breakpad", "--disable-quic", "--lang=es", "--no-pdf-header-footer", "--generate-pdf-document-outline",
        // names lead nowhere, and what is not a name goes to a proxy that is not there
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
    ];

    public static ProcessStartInfo Of(string browser, string folder, string page, string output)
    {
        var call = new ProcessStartInfo(browser) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true, WorkingDirectory = folder };
        foreach (var argument in Fixed) call.ArgumentList.Add(argument);
        // root cannot be put in the sandbox; everybody else is
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) call.ArgumentList.Add("--no-sandbox");
        call.ArgumentList.Add($"--user-data-dir={Path.Combine(folder, "profile")}");
        call.ArgumentList.Add($"--print-to-pdf={output}");
        call.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return call;
    }
}
