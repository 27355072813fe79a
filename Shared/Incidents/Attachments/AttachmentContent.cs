using System.Buffers.Binary;
using System.Text;

namespace Shared.Incidents.Attachments;

/// <summary>Tells from its bytes what a file is; whatever is none of the kinds that are taken is nothing.</summary>
public static class AttachmentContent
{
    /// <summary>What a text that a browser or a shell would run begins with.</summary>
    private static readonly string[] Scripts = ["<", "#!", "%!", "@echo", "mime-version:"];

    /// <param name="content">The whole file.</param>
    /// <returns>Null for what is not taken: programs, pages, drawings with scripts, other archives, documents with macros.</returns>
    public static AttachmentKind? KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8)) return AttachmentKind.Pdf;
        if (content.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return AttachmentKind.Png;
        if (content.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return AttachmentKind.Jpeg;
        if (content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8)) return AttachmentKind.Gif;
        if (content.Length >= 16 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8)) return AttachmentKind.Webp;
        if (content.StartsWith<byte>([0x50, 0x4B, 0x03, 0x04])) return OfArchive(content);
        return IsHarmlessText(content) ? AttachmentKind.Text : null;
    }

    private static AttachmentKind? OfArchive(ReadOnlySpan<byte> content)
    {
        if (ArchiveNames.Of(content) is not { Count: > 0 } names || names.Any(IsMacro)) return null;
        if (OpenDocumentType(content) is { } type)
        {
            if (!names.Contains("content.xml")) return null;
            if (type.SequenceEqual("application/vnd.oasis.opendocument.text")) return AttachmentKind.Odt;
            return type.SequenceEqual("application/vnd.oasis.opendocument.spreadsheet") ? AttachmentKind.Ods : null;
        }

        if (!names.Contains("[Content_Types].xml")) return null;
        if (names.Contains("word/document.xml")) return AttachmentKind.Docx;
        return names.Contains("xl/workbook.xml") ? AttachmentKind.Xlsx : null;
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Basic/", StringComparison.Ordinal) || name.StartsWith("Scripts/", StringComparison.Ordinal)
        || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase);

    // by its standard the first entry of an OpenDocument is "mimetype", stored as it is
    private static string? OpenDocumentType(ReadOnlySpan<byte> content)
    {
        if (content.Length < 38 || BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) != 0 || !content[30..].StartsWith("mimetype"u8)) return null;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(content[22..]);
        var start = 30 + BinaryPrimitives.ReadUInt16LittleEndian(content[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(content[28..]);
        return length is > 0 and < 100 && start + length <= content.Length ? Encoding.ASCII.GetString(content.Slice(start, (int)length)) : null;
    }

    private static bool IsHarmlessText(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith<byte>([0xEF, 0xBB, 0xBF])) content = content[3..];
        if (content.IsEmpty || !System.Text.Unicode.Utf8.IsValid(content)) return false;
        foreach (var value in content)
        {
            if (value is < 0x20 and not (0x09 or 0x0A or 0x0D) or 0x7F) return false;
        }

        var beginning = Encoding.UTF8.GetString(content[..Math.Min(content.Length, 200)]).TrimStart();
        return !Array.Exists(Scripts, script => beginning.StartsWith(script, StringComparison.OrdinalIgnoreCase));
    }
}
