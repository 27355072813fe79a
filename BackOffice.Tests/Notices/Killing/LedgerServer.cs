using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackOffice.Tests.Notices.Killing;

/// <summary>Where a letter stands when the server may do something.</summary>
internal enum LetterStage
{
    /// <summary>Half of its text is here.</summary>
    MidData,

    /// <summary>It is whole and not acknowledged.</summary>
    AfterDot,

    /// <summary>It is acknowledged.</summary>
    Acknowledged,
}

/// <summary>A mail server that keeps a book of what it acknowledged: a line is on the disk before the sender hears of it, and nobody else writes in it.</summary>
internal sealed class LedgerServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly FileStream book;
    private readonly Lock turn = new();
    private readonly ConcurrentDictionary<TcpClient, bool> senders = new();
    private int connections;

    public LedgerServer(string path)
    {
        book = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        Path = path;
        listener.Start(200);
        _ = Task.Run(AcceptAsync);
    }

    public string Path { get; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many connections acknowledged something.</summary>
    public int Senders => senders.Count;

    /// <summary>Called at each stage of each letter, before the server goes on.</summary>
    public Action<LetterStage>? At { get; set; }

    /// <summary>Message-IDs in the order in which they were acknowledged.</summary>
    public IReadOnlyList<string> Read()
    {
        using var reader = new StreamReader(new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Until what a dead sender had still written is read to its end.</summary>
    public async Task WhenIdleAsync()
    {
        while (Volatile.Read(ref connections) > 0 || listener.Pending()) await Task.Delay(5);
    }

    public void Dispose()
    {
        end.Cancel();
        listener.Dispose();
        book.Dispose();
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!end.IsCancellationRequested)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync(end.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            Interlocked.Increment(ref connections);
            _ = Task.Run(() => ServeAsync(client));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        client.NoDelay = true;
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 libro ESMTP");
            while (await reader.ReadLineAsync(end.Token) is { } line)
            {
                var verb = line[..Math.Min(4, line.Length)].ToUpperInvariant();
                await writer.WriteLineAsync(verb switch { "DATA" => "354 adelante", "QUIT" => "221 fin", _ => "250 bien" });
                if (verb == "QUIT") return;
                if (verb != "DATA") continue;
                await TakeAsync(reader, writer);
                senders[client] = true;
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // the other side died, which is what this is for
            return;
        }
        finally
        {
            Interlocked.Decrement(ref connections);
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        string? id = null;
        var isHalf = false;
        while (true)
        {
            var line = await reader.ReadLineAsync(end.Token) ?? throw new IOException();
            if (line == ".") break;
            if (line.StartsWith("Message-ID: ", StringComparison.OrdinalIgnoreCase)) id = line["Message-ID: ".Length..].Trim();
            if (isHalf || id is null) continue;
            isHalf = true;
            At?.Invoke(LetterStage.MidData);
        }

        At?.Invoke(LetterStage.AfterDot);
        lock (turn)
        {
            book.Write(Encoding.ASCII.GetBytes($"{id}\n"));
            book.Flush(flushToDisk: true);
        }

        await writer.WriteLineAsync("250 2.0.0 guardado");
        At?.Invoke(LetterStage.Acknowledged);
    }
}
