using System.Buffers.Binary;
using System.Text;

namespace Shared.Incidents.Attachments;

/// <summary>The names in a ZIP archive, read from its directory; nothing is unpacked.</summary>
internal static class ArchiveNames
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const int LongestComment = 65_535;

    /// <summary>Entries that an honest document has at most.</summary>
    private const int MostEntries = 10_000;

    /// <returns>Null for an archive that is broken, endless or in several parts.</returns>
    public static IReadOnlySet<string>? Of(ReadOnlySpan<byte> content)
    {
        var tail = content[Math.Max(0, content.Length - EndLength - LongestComment)..];
        var at = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength) return null;
        var end = tail[at..];
        int entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var (size, start) = (BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        if (entries > MostEntries || start + (ulong)size > (ulong)content.Length) return null;
        return Read(content.Slice((int)start, (int)size), entries);
    }

    private static HashSet<string>? Read(ReadOnlySpan<byte> directory, int entries)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var entry = 0; entry < entries; entry++)
        {
            if (directory.Length < HeaderLength || !directory.StartsWith("PK\u0001\u0002"u8)) return null;
            int name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var whole = HeaderLength + name + BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (whole > directory.Length) return null;
            names.Add(Encoding.UTF8.GetString(directory.Slice(HeaderLength, name)));
            directory = directory[whole..];
        }

        return names;
    }
}
