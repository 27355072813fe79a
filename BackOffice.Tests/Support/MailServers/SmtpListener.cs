using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace BackOffice.Tests.Support.MailServers;

/// <summary>A mail server on a port of loopback that takes letters, or does at each step what a test says: an answer of one or more lines, or one of the misdeeds below.</summary>
public sealed class SmtpListener : IDisposable
{
    /// <summary>Closes the connection.</summary>
    public const string Drop = "!drop";

    /// <summary>Never answers.</summary>
    public const string Wait = "!wait";

    /// <summary>Says a letter now and then, never a whole line.</summary>
    public const string Dribble = "!dribble";

    /// <summary>A line that never ends.</summary>
    public const string EndlessLine = "!endless-line";

    /// <summary>An answer of lines without end.</summary>
    public const string EndlessAnswer = "!endless-answer";

    /// <summary>Half an answer, then it closes.</summary>
    public const string Half = "!half";

    /// <summary>The answer that follows comes late; how late stands in <see cref="Lateness"/>.</summary>
    public const string Late = "!late ";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> answers = new(StringComparer.OrdinalIgnoreCase);

    public SmtpListener()
    {
        listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>With which STARTTLS is spoken; null answers it but breaks.</summary>
    public X509Certificate2? Certificate { get; init; }

    public TimeSpan Lateness { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Letters of which the server heard the end, whatever it answered.</summary>
    public ConcurrentQueue<string> Letters { get; } = new();

    /// <summary>Every command in order.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    public int Connections { get; private set; }

    /// <param name="step">CONNECT, EHLO, HELO, STARTTLS, AUTH, MAIL, RCPT, DATA, RSET, QUIT or "." for the end of a letter.</param>
    /// <param name="said">One after another; the last one stays.</param>
    public SmtpListener Say(string step, params string[] said)
    {
        answers[step] = new(said);
        return this;
    }

    public void Dispose()
    {
        end.Cancel();
        listener.Dispose();
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                Connections++;
                _ = Task.Run(() => ServeAsync(client));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client) await TalkAsync(client.GetStream());
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            client.Dispose();
        }
    }

    private async Task TalkAsync(Stream stream)
    {
        var reader = new StreamReader(stream, Encoding.Latin1);
        if (!await AnswerAsync(stream, "CONNECT", "220 prueba ESMTP")) return;
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            Heard.Enqueue(line);
            var step = line.Split(' ', ':')[0].ToUpperInvariant();
            if (!await AnswerAsync(stream, step, Usual(step, stream)) || step == "QUIT") return;
            if (step == "DATA" && lastSaid.StartsWith("354", StringComparison.Ordinal) && !await TakeAsync(reader, stream)) return;
            if (step != "STARTTLS" || !lastSaid.StartsWith("220", StringComparison.Ordinal)) continue;
            if (Certificate is null) return;
            var secret = new SslStream(stream);
            await secret.AuthenticateAsServerAsync(Certificate);
            (stream, reader) = (secret, new StreamReader(secret, Encoding.Latin1));
        }
    }

    private string lastSaid = "";

    private string Usual(string step, Stream stream) => step switch
    {
        "EHLO" => Certificate is not null && stream is not SslStream ? "250-prueba\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN" : "250-prueba\r\n250 AUTH PLAIN LOGIN",
        "STARTTLS" => "220 2.0.0 adelante",
        "AUTH" => "235 2.7.0 dentro",
        "DATA" => "354 adelante",
        "QUIT" => "221 hasta luego",
        "RCPT" => "250 2.1.5 OK",
        _ => "250 OK",
    };

    private async Task<bool> TakeAsync(StreamReader reader, Stream stream)
    {
        // a server that hangs up in the middle of the letter
        if (answers.TryGetValue("TEXT", out var broken) && broken.TryPeek(out _)) return false;
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            if (line == ".")
            {
                Letters.Enqueue(letter.ToString());
                return await AnswerAsync(stream, ".", "250 2.0.0 OK");
            }

            letter.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return false;
    }

    /// <returns>Whether the connection goes on.</returns>
    private async Task<bool> AnswerAsync(Stream stream, string step, string usual)
    {
        lastSaid = answers.TryGetValue(step, out var said) && said.TryPeek(out var next) ? next : usual;
        if (said?.Count > 1) said.TryDequeue(out _);
        switch (lastSaid)
        {
            case Drop:
                return false;
            case Half:
                await WriteAsync(stream, "25");
                return false;
            case Wait:
                await Task.Delay(Timeout.Infinite, end.Token);
                return false;
            case Dribble:
                return await RepeatAsync(stream, "2", TimeSpan.FromMilliseconds(20));
            case EndlessLine:
                return await RepeatAsync(stream, new string('2', 1000), TimeSpan.Zero);
            case EndlessAnswer:
                return await RepeatAsync(stream, "250-y más\r\n", TimeSpan.Zero);
        }

        if (lastSaid.StartsWith(Late, StringComparison.Ordinal)) await Task.Delay(Lateness, end.Token);
        lastSaid = lastSaid.Replace(Late, "", StringComparison.Ordinal);
        await WriteAsync(stream, $"{lastSaid}\r\n");
        return true;
    }

    private async Task<bool> RepeatAsync(Stream stream, string text, TimeSpan pause)
    {
        while (true)
        {
            await WriteAsync(stream, text);
            await Task.Delay(pause, end.Token);
        }
    }

    private async Task WriteAsync(Stream stream, string text) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), end.Token);
}
