using System.IO.Compression;
using System.Text;
using Shared.Incidents;
using Shared.Incidents.Attachments;

namespace BackOffice.Tests.Incidents.Attachments;

public sealed class AttachmentContentTests
{
    public static TheoryData<byte[], AttachmentKind> Taken => new()
    {
        { Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj"), AttachmentKind.Pdf },
        { Samples.Png, AttachmentKind.Png },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], AttachmentKind.Jpeg },
        { Encoding.ASCII.GetBytes("GIF89a\u0001\0\u0001\0"), AttachmentKind.Gif },
        { [.. "RIFF"u8, 20, 0, 0, 0, .. "WEBPVP8 "u8], AttachmentKind.Webp },
        { Encoding.UTF8.GetBytes("fecha;importe\r\n1/2/2026;12,50 €\r\n"), AttachmentKind.Text },
        { [0xEF, 0xBB, 0xBF, .. "Año nuevo"u8], AttachmentKind.Text },
        { Samples.OpenDocument("application/vnd.oasis.opendocument.text"), AttachmentKind.Odt },
        { Samples.OpenDocument("application/vnd.oasis.opendocument.spreadsheet"), AttachmentKind.Ods },
        { Samples.Zip("[Content_Types].xml", "word/document.xml"), AttachmentKind.Docx },
        { Samples.Zip("[Content_Types].xml", "xl/workbook.xml"), AttachmentKind.Xlsx },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "a Windows program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0] },
        { "a Linux program", [0x7F, .. "ELF"u8, 2, 1, 1, 0] },
        { "a page", Encoding.UTF8.GetBytes("\r\n <!DOCTYPE html><script>alert(1)</script>") },
        { "a drawing", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>") },
        { "a drawing with a mark before", [0xEF, 0xBB, 0xBF, .. "<?xml version=\"1.0\"?><svg/>"u8] },
        { "a shell script", "#!/bin/sh\nrm -rf /"u8.ToArray() },
        { "a batch file", "@ECHO off\r\ndel *.*"u8.ToArray() },
        { "another archive", Samples.Zip("factura.exe") },
        { "a document with macros", Samples.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "a document with a program in it", Samples.Zip("[Content_Types].xml", "word/document.xml", "word/embeddings/oleObject1.bin") },
        { "an OpenDocument with macros", Samples.OpenDocument("application/vnd.oasis.opendocument.text", "Basic/Standard/script-lb.xml") },
        { "an OpenDocument drawing", Samples.OpenDocument("application/vnd.oasis.opendocument.graphics") },
        { "a broken archive", Samples.Zip("[Content_Types].xml", "word/document.xml")[..60] },
        { "text of another code page", [0x41, 0xF1, 0x6F] },
        { "text with control characters", [0x41, 0, 0x42] },
        { "nothing", [] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void KindOf_WhatIsTaken_IsKnownByItsBytes(byte[] content, AttachmentKind kind) => Assert.Equal(kind, AttachmentContent.KindOf(content));

    [Theory]
    [MemberData(nameof(Refused))]
    public void KindOf_WhatIsDangerous_IsNothing(string what, byte[] content) => Assert.True(AttachmentContent.KindOf(content) is null, what);

    [Theory]
    [InlineData("../../etc/passwd.pdf", AttachmentKind.Pdf, "passwd.pdf")]
    [InlineData(@"C:\Users\ana\Captura.PNG", AttachmentKind.Png, "Captura.png")]
    [InlineData("factura.exe", AttachmentKind.Pdf, "factura.exe.pdf")]
    [InlineData("foto.jpeg", AttachmentKind.Jpeg, "foto.jpeg")]
    [InlineData("a\u202Etxt.csv", AttachmentKind.Text, "a_txt.csv")]
    public void NameOf_Whatever_IsAPlainNameOfItsKind(string typed, AttachmentKind kind, string name) => Assert.Equal(name, AttachmentRules.NameOf(typed, kind).Value);

    [Theory]
    [InlineData("orden.bat")]
    [InlineData("pagina.html")]
    [InlineData("macro.ps1")]
    public void NameOf_ATextThatCallsItselfAScript_IsRefused(string typed) => Assert.Equal(AttachmentRefusals.FileKindRefused, AttachmentRules.NameOf(typed, AttachmentKind.Text).Refusal);

    [Fact]
    public void NameOf_ALongOne_KeepsItsEnding()
    {
        var name = AttachmentRules.NameOf(new string('a', 300) + ".pdf", AttachmentKind.Pdf).Value;
        Assert.Equal(AttachmentRules.LongestName, name.Length);
        Assert.EndsWith(".pdf", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...")]
    [InlineData("carpeta/")]
    public void NameOf_NothingUsable_IsRefused(string typed) => Assert.Equal(AttachmentRefusals.FileNameInvalid, AttachmentRules.NameOf(typed, AttachmentKind.Pdf).Refusal);

    internal static class Samples
    {
        public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        public static byte[] Zip(params string[] names) => Archive(archive =>
        {
            foreach (var name in names) Write(archive.CreateEntry(name), "<x/>");
        });

        public static byte[] OpenDocument(string type, params string[] more) => Archive(archive =>
        {
            Write(archive.CreateEntry("mimetype", CompressionLevel.NoCompression), type);
            foreach (var name in (string[])["content.xml", .. more]) Write(archive.CreateEntry(name), "<x/>");
        });

        private static byte[] Archive(Action<ZipArchive> fill)
        {
            var bytes = new MemoryStream();
            using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create)) fill(archive);
            return bytes.ToArray();
        }

        private static void Write(ZipArchiveEntry entry, string text)
        {
            using var stream = entry.Open();
            stream.Write(Encoding.ASCII.GetBytes(text));
        }
    }
}
