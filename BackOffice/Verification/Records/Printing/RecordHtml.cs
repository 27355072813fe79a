using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using QRCoder;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Printing;

/// <summary>A record as one page of HTML that loads nothing from anywhere.</summary>
public sealed class RecordHtml(IServiceScopeFactory scopes, ILoggerFactory loggers, IStringLocalizer<RecordTexts> words)
{
    /// <summary>Side of the QR at 96 dots an inch: 20 mm.</summary>
    private const int QrSide = 76;

    private static readonly Lazy<string> StyleSheet = new(Read);

    /// <param name="crest">Data address of the image; null without one.</param>
    /// <param name="message">For those who see it on a screen; never printed.</param>
    public async Task<string> RenderAsync(VerificationRecord record, string? crest, string? message = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(RecordDocument.Record)] = record,
            [nameof(RecordDocument.Css)] = CssOf(record),
            [nameof(RecordDocument.Crest)] = crest,
            [nameof(RecordDocument.Message)] = message,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<RecordDocument>(parameters)).ToHtmlString());
    }

    private string CssOf(VerificationRecord record)
    {
        var sede = record.Content.Town.SedeUrl is { } address ? $"{address}{RecordRoutes.Check}" : null;
        var footer = $"{words["Footer.Csv", record.ShownCsv]}\n{(sede is null ? words["Footer.NoSede"] : words["Footer.Sede", sede])}\n{words["Footer.Record", record.Number]}";
        return StyleSheet.Value
            .Replace("{{qr}}", Qr(sede is null ? record.ShownCsv : $"{sede}/{record.Csv}"), StringComparison.Ordinal)
            .Replace("{{footer}}", Quoted(footer), StringComparison.Ordinal)
            .Replace("{{page}}", Quoted(words["Footer.Page"] + " "), StringComparison.Ordinal)
            .Replace("{{of}}", Quoted($" {words["Footer.Of"]} "), StringComparison.Ordinal);
    }

    private static string Qr(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var image = new SvgQRCode(data);
        var svg = image.GetGraphic(new System.Drawing.Size(QrSide, QrSide), "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.WidthHeightAttribute);
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}";
    }

    /// <summary>Text inside the quotes of a style sheet, which itself stands in HTML: nothing in it can end either.</summary>
    private static string Quoted(string text) =>
        string.Concat(text.Select(character => char.IsLetterOrDigit(character) || " .,:;/()-ºª".Contains(character) ? character.ToString() : $"\\{(int)character:X6}"));

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("BackOffice.Verification.Records.Printing.record.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
