using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace BackOffice.Tests.Support;

/// <summary>A real IMAP server (Debian's dovecot) on ports of loopback, with a folder, a certificate and users of its own. It ends with the tests, however they end.</summary>
public sealed class Dovecot : IAsyncLifetime
{
    // short, because sockets lie in it, and not below a folder that only its owner may enter: dovecot serves mail as nobody
    private readonly string folder = $"/tmp/bo-dovecot-{Guid.NewGuid():N}"[..28];

    private readonly byte[] tokenKey = RandomNumberGenerator.GetBytes(32);
    private Process? process;
    private int users;

    public int TlsPort { get; } = FreePort();

    public int StartTlsPort { get; } = FreePort();

    /// <summary>A port where nothing answers.</summary>
    public int DeadPort { get; } = FreePort();

    public string Certificate => Path.Combine(folder, "cert.pem");

    /// <summary>Below it lies a Maildir per user.</summary>
    public string MailFolder => Path.Combine(folder, "mail");

    public async Task InitializeAsync()
    {
        Open(Directory.CreateDirectory(folder).FullName);
        Open(Directory.CreateDirectory(MailFolder).FullName);
        WriteCertificate();
        WriteTokenKey();
        await File.WriteAllTextAsync(Path.Combine(folder, "users"), "");
        await File.WriteAllTextAsync(Path.Combine(folder, "dovecot.conf"), Configuration());
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async Task StopAsync()
    {
        if (process is null) return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async Task StartAsync()
    {
        // whoever holds the input open is this process: when it dies, the server ends
        var start = new ProcessStartInfo("/bin/sh", ["-c", "/usr/sbin/dovecot -F -c \"$0\" & server=$!; cat >/dev/null; kill $server; wait $server", Path.Combine(folder, "dovecot.conf")]) { RedirectStandardInput = true };
        process = Process.Start(start)!;
        await AnswersAsync(TlsPort);
    }

    public Maildir AddUser(string? name = null)
    {
        name ??= $"buzon{Interlocked.Increment(ref users)}";
        var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(12));
        File.AppendAllText(Path.Combine(folder, "users"), $"{name}:{{PLAIN}}{password}::::::\n");
        return new Maildir(Path.Combine(MailFolder, name), name, password);
    }

    /// <summary>A user whose mail another server delivers.</summary>
    /// <param name="folder">The Maildir into which it does.</param>
    public Maildir AddUser(string name, string folder)
    {
        File.CreateSymbolicLink(Path.Combine(MailFolder, name), Directory.CreateDirectory(folder).FullName);
        return AddUser(name);
    }

    /// <summary>A token of OAuth 2 that opens a mailbox.</summary>
    public string TokenFor(string user, TimeSpan life)
    {
        var now = DateTimeOffset.UtcNow;
        var content = $"{Part("""{"alg":"HS256","typ":"JWT","kid":"default"}""")}.{Part($$"""{"sub":"{{user}}","iat":{{now.AddHours(-1).ToUnixTimeSeconds()}},"exp":{{(now + life).ToUnixTimeSeconds()}}}""")}";
        return $"{content}.{Url(HMACSHA256.HashData(tokenKey, Encoding.ASCII.GetBytes(content)))}";

        static string Part(string json) => Url(Encoding.UTF8.GetBytes(json));
        static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    internal static void Open(string path)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException();
        File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task AnswersAsync(int port)
    {
        for (var deadline = DateTime.UtcNow.AddMinutes(1); ; await Task.Delay(50))
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (DateTime.UtcNow < deadline)
            {
                // not yet
            }
        }
    }

    private void WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        File.WriteAllText(Certificate, certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private void WriteTokenKey()
    {
        var keys = Directory.CreateDirectory(Path.Combine(folder, "keys", "default", "HS256"));
        File.WriteAllText(Path.Combine(keys.FullName, "default"), Convert.ToBase64String(tokenKey));
        File.WriteAllText(Path.Combine(folder, "oauth2.conf"), $"introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={folder}/keys/\nusername_attribute = sub\n");
    }

    private string Configuration() => string.Create(CultureInfo.InvariantCulture, $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/state
        log_path = {{folder}}/log
        protocols = imap
        listen = 127.0.0.1
        ssl = required
        ssl_cert = <{{folder}}/cert.pem
        ssl_key = <{{folder}}/key.pem
        auth_mechanisms = plain login xoauth2 oauthbearer
        auth_failure_delay = 0
        default_internal_user = nobody
        default_internal_group = nogroup
        default_login_user = nobody
        first_valid_uid = 1
        mail_location = maildir:{{MailFolder}}/%n
        mail_max_userip_connections = 100
        maildir_very_dirty_syncs = no
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{StartTlsPort}}
          }
          inet_listener imaps {
            port = {{TlsPort}}
            ssl = yes
          }
        }
        service anvil {
          chroot =
          # who mistypes a password here is a test: nobody waits for it
          unix_listener anvil-auth-penalty {
            mode = 0
          }
        }
        passdb {
          driver = passwd-file
          args = {{folder}}/users
        }
        passdb {
          driver = oauth2
          mechanisms = xoauth2 oauthbearer
          args = {{folder}}/oauth2.conf
        }
        userdb {
          driver = static
          args = uid=nobody gid=nogroup home={{MailFolder}}/%n
        }

        """);
}
