using System.Globalization;
using BackOffice.Incidents.Sides;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;

namespace BackOffice.Incidents.Attachments;

internal static class AttachmentLabels
{
    public static string Icon(this AttachmentKind kind) => kind switch
    {
        AttachmentKind.Png or AttachmentKind.Jpeg or AttachmentKind.Gif or AttachmentKind.Webp => "image",
        AttachmentKind.Pdf => "picture_as_pdf",
        AttachmentKind.Ods or AttachmentKind.Xlsx => "table",
        _ => "description",
    };

    /// <summary>"PDF · 1,2 MB · 22/11/2026 10:30 · Ana Soler".</summary>
    public static string Detail(this IStringLocalizer<AttachmentTexts> words, AttachmentRow file) =>
        string.Join(" · ", new[] { words[$"AttachmentKind.{file.Kind}"].Value, Size(file.Length), TownTime.Shown(file.AddedAt), file.AddedBy }.Where(part => part is not null));

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => $"{bytes / 1024} KB",
        _ => string.Create(CultureInfo.GetCultureInfo("es-ES"), $"{bytes / 1024d / 1024d:0.0} MB"),
    };
}
