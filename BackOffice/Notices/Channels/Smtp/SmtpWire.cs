using System.Globalization;
using System.Text;

namespace BackOffice.Notices.Channels.Smtp;

/// <summary>Lines to and from a mail server. Nothing that a server says fills the memory.</summary>
internal sealed class SmtpWire(Stream stream) : IAsyncDisposable
{
    /// <summary>Bytes of a line; RFC 5321, 4.5.3.1.5 allows 512, and servers exceed it.</summary>
    private const int LongestLine = 4096;

    private const int MostLines = 100;

    private readonly byte[] buffer = new byte[LongestLine];
    private int start;
    private int end;

    public Stream Stream => stream;

    /// <summary>Whether the server said more than it was asked: before encryption that would be somebody else's words.</summary>
    public bool HasMore => end > start;

    /// <exception cref="InvalidDataException">It is no reply of SMTP.</exception>
    public async Task<SmtpReply> ReadAsync(CancellationToken cancellation)
    {
        List<string> lines = [];
        var code = 0;
        while (lines.Count < MostLines)
        {
            var line = await ReadLineAsync(cancellation);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var said) || said is < 200 or > 599) throw new InvalidDataException();
            if (code != 0 && said != code) throw new InvalidDataException();
            code = said;
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] == ' ') return new(code, lines);
            if (line[3] != '-') throw new InvalidDataException();
        }

        throw new InvalidDataException();
    }

    public async Task WriteAsync(string text, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellation);
        await stream.FlushAsync(cancellation);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async Task<string> ReadLineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                var line = Encoding.Latin1.GetString(buffer, start, length).TrimEnd('\r');
                start += length + 1;
                return line;
            }

            if (start > 0) (end, start) = (Shift(), 0);
            if (end == buffer.Length) throw new InvalidDataException();
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
            if (read == 0) throw new EndOfStreamException();
            end += read;
        }
    }

    private int Shift()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        return end - start;
    }
}
