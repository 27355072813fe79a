using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail;

/// <summary>As much of RFC 5322 and MIME as the samples need; the real parser reads the same samples.</summary>
internal static partial class TinyReader
{
    public static ParsedMail? Read(byte[] raw)
    {
        var (headers, body) = Split(Encoding.Latin1.GetString(raw));
        if (headers.Count == 0) return null;
        List<Leaf> leaves = [];
        Collect(headers, body, leaves);
        var texts = leaves.Where(leaf => leaf is { IsFile: false, Type: "text/plain" }).ToList();
        var report = leaves.Find(leaf => leaf.Type == "message/delivery-status");
        return new ParsedMail
        {
            MessageId = First(headers, "message-id"),
            References = [.. Ids().Matches(First(headers, "references") + " " + First(headers, "in-reply-to")).Select(match => match.Value)],
            From = Contacts(First(headers, "from")).FirstOrDefault(),
            To = Contacts(First(headers, "to")),
            Cc = Contacts(First(headers, "cc")),
            Subject = First(headers, "subject") ?? "",
            Text = texts.Count == 0 ? null : string.Join("\n", texts.Select(leaf => leaf.Text)),
            Html = leaves.Find(leaf => leaf is { IsFile: false, Type: "text/html" })?.Text,
            Headers = headers,
            Parts = [.. leaves.Where(leaf => leaf.IsFile || !leaf.Type.StartsWith("text/", StringComparison.Ordinal)).Select(leaf => new MailPart(leaf.Name, leaf.Type, leaf.IsInline, leaf.Content))],
            Report = report is null ? null : new(Field(report.Text, "Action").ToLowerInvariant(), Field(report.Text, "Status"), Field(report.Text, "Final-Recipient").Split(';').Last().Trim(), leaves.Find(leaf => leaf.Type == "message/rfc822") is { } original ? Field(original.Text, "Message-ID") : null),
        };
    }

    private static void Collect(List<MailHeader> headers, string body, List<Leaf> leaves)
    {
        var type = First(headers, "content-type") ?? "text/plain";
        if (Boundary().Match(type) is { Success: true } match && type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var part in body.Split("--" + match.Groups[1].Value).Skip(1).TakeWhile(part => !part.StartsWith("--", StringComparison.Ordinal)))
            {
                var (inner, rest) = Split(part.TrimStart('\r', '\n'));
                Collect(inner, rest, leaves);
            }

            return;
        }

        var disposition = First(headers, "content-disposition") ?? "";
        var content = Decode(body, First(headers, "content-transfer-encoding") ?? "");
        leaves.Add(new(type.Split(';')[0].Trim().ToLowerInvariant(), Name().Match(disposition + ";" + type).Groups[1].Value, disposition.StartsWith("attachment", StringComparison.Ordinal) || type.StartsWith("message/", StringComparison.Ordinal), disposition.StartsWith("inline", StringComparison.Ordinal), content, Charset(type).GetString(content).Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static (List<MailHeader> Headers, string Body) Split(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (text.StartsWith("\r\n", StringComparison.Ordinal)) return ([], text[2..]);
        var head = Folded().Replace(end < 0 ? text : text[..end], " ");
        List<MailHeader> headers = [];
        foreach (var line in head.Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line[..colon].Any(sign => sign is <= ' ' or > '~')) continue;
            headers.Add(new(line[..colon].ToLowerInvariant(), Words(line[(colon + 1)..].Trim())));
        }

        return (headers, end < 0 ? "" : text[(end + 4)..]);
    }

    private static byte[] Decode(string body, string coding) => coding.ToLowerInvariant() switch
    {
        "base64" => Convert.FromBase64String(string.Concat(body.Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '+' or '/' or '='))),
        "quoted-printable" => Encoding.Latin1.GetBytes(Quoted().Replace(body.Replace("=\r\n", "", StringComparison.Ordinal), match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString())),
        _ => Encoding.Latin1.GetBytes(body),
    };

    private static Encoding Charset(string type) => type.Contains("8859-1", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1 : Encoding.UTF8;

    private static string Words(string value) => Word().Replace(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(value)), match => Encoding.UTF8.GetString(match.Groups[1].Value == "B"
        ? Convert.FromBase64String(match.Groups[2].Value)
        : Encoding.Latin1.GetBytes(Quoted().Replace(match.Groups[2].Value.Replace('_', ' '), code => ((char)byte.Parse(code.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()))));

    private static List<MailContact> Contacts(string? value) => [.. Contact().Matches(value ?? "").Select(match => new MailContact(match.Groups[1].Value.Trim(' ', '"', ','), match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value))];

    private static string? First(List<MailHeader> headers, string name) => headers.Find(header => header.Name == name)?.Value;

    private static string Field(string text, string name) => text.Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? "";

    private sealed record Leaf(string Type, string Name, bool IsFile, bool IsInline, byte[] Content, string Text);

    [GeneratedRegex(@"<[^<>\s]+>")]
    private static partial Regex Ids();

    [GeneratedRegex("""boundary="?([^";]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    [GeneratedRegex("""name="([^"]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Folded();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"=\?utf-8\?([BQ])\?([^?]*)\?=")]
    private static partial Regex Word();

    [GeneratedRegex("""("[^"\\]*(?:\\.[^"\\]*)*"|[^<>,"]*)<([^<>\s]*)>|([^<>\s,]+@[^<>\s,]*)""")]
    private static partial Regex Contact();
}
