using System.Text.Json;

namespace BackOffice.Incidents.Mail.Mailboxes.Reading;

/// <summary>Reads objects, one per line, as bytes: a mail of 25 MB is one line of over 60 MB.</summary>
internal sealed class JsonLines(Stream stream)
{
    private const int UsualLine = 64 * 1024;

    /// <summary>What a line of the largest mail may hold: itself and its parts, both in base 64, and its texts.</summary>
    private const int LongestLine = 160 * 1024 * 1024;

    private byte[] buffer = new byte[UsualLine];
    private int start;
    private int end;

    /// <returns>Null at the end.</returns>
    /// <exception cref="JsonException">It is no such object, or endless.</exception>
    public async Task<T?> ReadAsync<T>(CancellationToken cancellation)
        where T : class
    {
        for (var looked = 0; ;)
        {
            var found = buffer.AsSpan(start + looked, end - start - looked).IndexOf((byte)'\n');
            if (found >= 0) return Take<T>(looked + found);
            looked = end - start;
            MakeRoom();
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
            if (read == 0) return null;
            end += read;
        }
    }

    private T? Take<T>(int length)
    {
        var line = JsonSerializer.Deserialize<T>(buffer.AsSpan(start, length), JsonSerializerOptions.Web);
        start += length + 1;
        if (start == end) (start, end) = (0, 0);
        // what one large mail needed is not kept for ever
        if (end == 0 && buffer.Length > UsualLine) buffer = new byte[UsualLine];
        return line;
    }

    private void MakeRoom()
    {
        if (end < buffer.Length) return;
        if (end - start >= LongestLine) throw new JsonException();
        var larger = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(larger);
        (buffer, start, end) = (larger, 0, end - start);
    }
}
