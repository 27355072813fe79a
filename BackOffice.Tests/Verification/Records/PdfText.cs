using System.Diagnostics;

namespace BackOffice.Tests.Verification.Records;

/// <summary>A PDF as other people's programs read it.</summary>
internal static class PdfText
{
    /// <summary>The text of each page.</summary>
    public static async Task<string[]> PagesAsync(byte[] pdf)
    {
        var text = await RunAsync("pdftotext", pdf, file => ["-enc", "UTF-8", file, "-"]);
        return text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What pdfinfo says, by label.</summary>
    public static async Task<Dictionary<string, string>> FactsAsync(byte[] pdf) => (await RunAsync("pdfinfo", pdf, file => [file])).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2).GroupBy(pair => pair[0].Trim()).ToDictionary(group => group.Key, group => group.First()[1].Trim());

    /// <summary>The language and structure of a tagged document.</summary>
    public static Task<string> StructureAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, file => ["-struct", file]);

    /// <summary>How many pages can be drawn.</summary>
    public static async Task<int> DrawnPagesAsync(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("backoffice-pdf-");
        try
        {
            await RunAsync("pdftoppm", pdf, file => ["-r", "40", "-png", file, Path.Combine(folder.FullName, "page")]);
            return folder.GetFiles("*.png").Count(file => file.Length > 500);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, byte[] pdf, Func<string, string[]> arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            var call = new ProcessStartInfo(program, arguments(file)) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            using var process = Process.Start(call)!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
