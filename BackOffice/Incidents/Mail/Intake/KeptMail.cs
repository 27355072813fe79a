using System.IO.Compression;
using System.Text.Json;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>A parsed mail as it waits for somebody to decide: its parser may be out of reach by then.</summary>
internal static class KeptMail
{
    public static byte[] Pack(ParsedMail mail)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(gzip, mail, JsonSerializerOptions.Default);
        return packed.ToArray();
    }

    public static ParsedMail Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<ParsedMail>(gzip, JsonSerializerOptions.Default)!;
    }
}
