using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackOffice.Tests.Support;

/// <summary>A mail server on a port of loopback that takes letters, or answers what a test says.</summary>
public sealed class SmtpListener : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();

    public SmtpListener()
    {
        listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Answer to the recipient.</summary>
    public string Recipient { get; set; } = "250 2.1.5 OK";

    /// <summary>Answer after the letter.</summary>
    public string Data { get; set; } = "250 2.0.0 OK";

    public ConcurrentQueue<string> Letters { get; } = new();

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
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                await ServeAsync(client);
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                continue;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 prueba ESMTP");
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            var answer = line[..Math.Min(4, line.Length)].ToUpperInvariant() switch
            {
                "EHLO" or "HELO" => "250 prueba",
                "RCPT" => Recipient,
                "DATA" => "354 adelante",
                "QUIT" => "221 adiós",
                _ => "250 OK",
            };
            await writer.WriteLineAsync(answer);
            if (answer.StartsWith("354", StringComparison.Ordinal)) await TakeAsync(reader, writer);
            if (answer.StartsWith("221", StringComparison.Ordinal)) return;
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line && line != ".") letter.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        Letters.Enqueue(letter.ToString());
        await writer.WriteLineAsync(Data);
    }
}
