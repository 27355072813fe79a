using System.Text;
using BackOffice.Incidents.Mail;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail;

public sealed class MailFileTests(MailTown town) : IClassFixture<MailTown>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private int number;

    [Fact]
    public async Task Receive_Files_AreKeptByTheirContentAndTheRestIsNamed()
    {
        var (incident, files) = await ReceiveAsync(
            "Adjunto",
            new MailPart("informe.pdf", "application/pdf", false, Encoding.ASCII.GetBytes("%PDF-1.7 hola")),
            new MailPart("../../x.exe", "application/octet-stream", false, new byte[] { 0x4D, 0x5A, 0x90, 0x00 }),
            new MailPart("winmail.dat", "application/ms-tnef", false, new byte[] { 0x78, 0x9F }),
            new MailPart("logo.png", "image/png", true, Png),
            new MailPart("foto.png", "image/png", true, (byte[])[.. Png, .. new byte[20_000]]),
            new MailPart("tabla.csv", "text/csv", false, Encoding.Latin1.GetBytes("calle;número\n")),
            new MailPart("", "message/rfc822", false, Encoding.UTF8.GetBytes("MIME-Version: 1.0\r\nSubject: Carta\r\n\r\nLa carta")));

        Assert.Equal(["correo-6.txt", "foto.png", "informe.pdf", "tabla.csv"], files.Select(file => file.FileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("Adjunto\n\n", incident.Description, StringComparison.Ordinal);
        Assert.Contains("No se ha guardado «../../x.exe»: No se admite", incident.Description, StringComparison.Ordinal);
        Assert.Contains("«winmail.dat»: es un formato propio de Outlook", incident.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("logo.png", incident.Description, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(town.Folder, "uploads", "tmp")));
    }

    [Fact]
    public async Task Receive_EndlessText_IsCutAndWholeInAFile()
    {
        var (incident, files) = await ReceiveAsync(string.Concat(Enumerable.Repeat("👩 línea\n", 5000)));

        Assert.InRange(incident.Description.Length, 9_000, IncidentLimits.Description);
        Assert.EndsWith("está entero en el archivo «mensaje-completo.txt».", incident.Description, StringComparison.Ordinal);
        Assert.Equal("mensaje-completo.txt", Assert.Single(files).FileName);
    }

    [Fact]
    public async Task Receive_MoreFilesThanAnIncidentTakes_NamesTheRest()
    {
        var (incident, files) = await ReceiveAsync("Muchos", [.. Enumerable.Range(0, 60).Select(i => new MailPart($"n{i}.txt", "text/plain", false, Encoding.UTF8.GetBytes($"hola {i}")))]);

        Assert.Equal(AttachmentRules.MostFiles, files.Count);
        Assert.Contains("«n25.txt»", incident.Description, StringComparison.Ordinal);
        Assert.Contains("otros 20 archivos", incident.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive_NothingAtAllButAFile_IsAnIncident()
    {
        var (incident, files) = await ReceiveAsync("", new MailPart("", "application/pdf", false, Encoding.ASCII.GetBytes("%PDF-1.7")));
        Assert.Equal("", incident.Description);
        Assert.Equal("archivo-1.pdf", Assert.Single(files).FileName);
    }

    private async Task<(Incident Incident, List<Attachment> Files)> ReceiveAsync(string text, params MailPart[] parts)
    {
        var mail = new ParsedMail { MessageId = $"<archivo.{Guid.NewGuid():N}@correo.example>", From = new("Luz", $"luz{++number}{Guid.NewGuid():N}@correo.example"), Subject = "Archivos", Text = text, Parts = parts };
        var received = await town.ReceiveAsync(new ArrivedMail(town.Box.Name, "1", Array.Empty<byte>()) { Mail = mail, Size = 1 });
        var incident = await town.IncidentAsync(received.IncidentId!.Value);
        await using var data = town.Data();
        return (incident, await data.Attachments.Where(file => file.IncidentId == incident.Id).ToListAsync());
    }
}
