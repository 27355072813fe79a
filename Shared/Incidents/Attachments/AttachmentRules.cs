using System.Globalization;
using Shared.Common;

namespace Shared.Incidents.Attachments;

/// <summary>Bounds of attached files, and what each kind is called.</summary>
public static class AttachmentRules
{
    /// <summary>Of one file: 10 MiB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Of all files of one incident: 50 MiB.</summary>
    public const long MostBytesOfIncident = 50L * 1024 * 1024;

    /// <summary>Of one incident, removed ones not counted.</summary>
    public const int MostFiles = 20;

    /// <summary>The longest name, ending included.</summary>
    public const int LongestName = 120;

    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The endings of a kind, the usual one first.</summary>
    public static IReadOnlyList<string> EndingsOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => [".pdf"],
        AttachmentKind.Png => [".png"],
        AttachmentKind.Jpeg => [".jpg", ".jpeg"],
        AttachmentKind.Gif => [".gif"],
        AttachmentKind.Webp => [".webp"],
        AttachmentKind.Text => [".txt", ".csv", ".log"],
        AttachmentKind.Odt => [".odt"],
        AttachmentKind.Ods => [".ods"],
        AttachmentKind.Docx => [".docx"],
        AttachmentKind.Xlsx => [".xlsx"],
    };

    /// <summary>The type that a browser is told.</summary>
    public static string MediaTypeOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => "application/pdf",
        AttachmentKind.Png => "image/png",
        AttachmentKind.Jpeg => "image/jpeg",
        AttachmentKind.Gif => "image/gif",
        AttachmentKind.Webp => "image/webp",
        AttachmentKind.Text => "text/plain; charset=utf-8",
        AttachmentKind.Odt => "application/vnd.oasis.opendocument.text",
        AttachmentKind.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        AttachmentKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        AttachmentKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    /// <summary>Whether an incident has room for one more file.</summary>
    /// <param name="length">Bytes.</param>
    /// <returns>Null when it has.</returns>
    public static Refusal? Room(AttachmentTotals present, long length)
    {
        if (present.Count >= MostFiles) return AttachmentRefusals.TooManyFiles.With(MostFiles.ToString(CultureInfo.InvariantCulture));
        return present.Bytes + length > MostBytesOfIncident ? AttachmentRefusals.TooMuchTogether.With((MostBytesOfIncident / 1024 / 1024).ToString(CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>The name under which a file is kept: without folders or signs that a disk does not take, and with the ending of what it really is.</summary>
    /// <returns>Refused for a text whose ending is not that of a text: it may be a script.</returns>
    public static Result<string> NameOf(string typed, AttachmentKind kind)
    {
        var name = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        name = string.Concat(name.Select(sign => Forbidden.Contains(sign) || char.IsControl(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format ? '_' : sign)).Trim(' ', '.');
        var ending = EndingsOf(kind).FirstOrDefault(known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        if (ending is null && kind == AttachmentKind.Text) return AttachmentRefusals.FileKindRefused;
        var stem = ending is null ? name : name[..^ending.Length].TrimEnd(' ', '.');
        ending ??= EndingsOf(kind)[0];
        if (stem.Length == 0) return AttachmentRefusals.FileNameInvalid;
        return stem[..Math.Min(stem.Length, LongestName - ending.Length)] + ending.ToLowerInvariant();
    }
}
