using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackOffice.Tests.Support;

/// <summary>How a postfix of a test is set up.</summary>
internal sealed record PostfixOptions
{
    /// <summary>Domain whose mail it takes in.</summary>
    public string Domain { get; init; } = "ayuntamiento.example";

    /// <summary>Names before the @ that have a mailbox.</summary>
    public IReadOnlyList<string> Mailboxes { get; init; } = ["vecina"];

    /// <summary>Where mail of the domain goes, such as <c>lmtp:inet:127.0.0.1:2400</c>; null for Maildir folders that <see cref="Postfix.Letters"/> reads.</summary>
    public string? Transport { get; init; }

    /// <summary>Whether only who signs in may send.</summary>
    public bool DemandsSignIn { get; init; } = true;

    /// <summary>Largest letter in bytes.</summary>
    public int MostBytes { get; init; } = 10_000_000;
}

/// <summary>Debian's postfix on a port of loopback, with configuration, queue and mailboxes in a folder of its own. It speaks STARTTLS with <see cref="TownCertificate"/>, knows one user, and never sends anything out of this machine.</summary>
internal sealed class Postfix : IAsyncDisposable
{
    public const string User = "avisos";
    public const string Password = "clave de correo ñ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Directory.CreateTempSubdirectory("postfix-").FullName;
    private readonly PostfixOptions options;
    private Process? process;

    private Postfix(PostfixOptions options) => this.options = options;

    public int Port { get; private set; }

    /// <summary>Who signed its certificate, as a file in PEM.</summary>
    public string Authority => Path.Combine(folder, "conf", "cert.pem");

    /// <summary>What it logged.</summary>
    public string Log => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    private string LogFile => Path.Combine(folder, "mail.log");

    public static async Task<Postfix> StartAsync(PostfixOptions? options = null)
    {
        var postfix = new Postfix(options ?? new());
        try
        {
            await postfix.StartAsync();
            return postfix;
        }
        catch
        {
            await postfix.DisposeAsync();
            throw;
        }
    }

    /// <summary>The Maildir of a mailbox, which a mail server may show.</summary>
    public string MaildirOf(string mailbox) => Path.Combine(folder, "mail", mailbox);

    /// <summary>Letters in a mailbox, as they lie there.</summary>
    public IReadOnlyList<string> Letters(string mailbox)
    {
        var path = Path.Combine(MaildirOf(mailbox), "new");
        return Directory.Exists(path) ? [.. Directory.GetFiles(path).Select(File.ReadAllText)] : [];
    }

    /// <summary>Waits until a mailbox has so many.</summary>
    public async Task<IReadOnlyList<string>> LettersAsync(string mailbox, int count)
    {
        var begun = Stopwatch.StartNew();
        while (Letters(mailbox).Count < count && begun.Elapsed < Patience) await Task.Delay(50);
        Assert.True(Letters(mailbox).Count >= count, Log);
        return Letters(mailbox);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await RunAsync("postfix", ["-c", Path.Combine(folder, "conf"), "stop"], mustSucceed: false);
            if (!process.WaitForExit(TimeSpan.FromSeconds(10))) process.Kill(entireProcessTree: true);
        }

        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync()
    {
        Port = FreePort();
        foreach (var name in (string[])["conf", "conf/sasl", "queue", "data", "mail"]) Directory.CreateDirectory(Path.Combine(folder, name));
        await File.WriteAllTextAsync(Authority, TownCertificate.Pem);
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "key.pem"), TownCertificate.KeyPem);
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "main.cf"), PostfixFiles.Settings(folder, options));
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "master.cf"), PostfixFiles.Services(Port));
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "mailboxes"), string.Concat(options.Mailboxes.Select(name => $"{name}@{options.Domain} {name}/\n")));
        await File.WriteAllTextAsync(Path.Combine(folder, "conf", "sasl", "smtpd.conf"), $"pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\nsasldb_path: {folder}/conf/sasldb\n");
        await RunAsync("saslpasswd2", ["-p", "-c", "-f", $"{folder}/conf/sasldb", "-u", options.Domain, User], input: Password);
        await RunAsync("chmod", ["755", folder]);
        await RunAsync("chown", ["postfix", $"{folder}/data", $"{folder}/conf/sasldb"]);
        await RunAsync("chown", ["nobody", $"{folder}/mail"]);
        process = Process.Start(new ProcessStartInfo("postfix", ["-c", Path.Combine(folder, "conf"), "start-fg"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ReadyAsync();
    }

    private async Task ReadyAsync()
    {
        var begun = Stopwatch.StartNew();
        while (begun.Elapsed < Patience)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                using var reader = new StreamReader(client.GetStream());
                if (await reader.ReadLineAsync() is { } greeting && greeting.StartsWith("220", StringComparison.Ordinal)) return;
            }
            catch (Exception exception) when (exception is SocketException or IOException)
            {
                Assert.False(process!.HasExited, Log);
            }

            await Task.Delay(50);
        }

        Assert.Fail(Log);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(string command, IEnumerable<string> arguments, string? input = null, bool mustSucceed = true)
    {
        using var run = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await run.StandardInput.WriteAsync(input);
        run.StandardInput.Close();
        var (output, errors) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0 || !mustSucceed, $"{command}: {await output}{await errors}");
    }
}
