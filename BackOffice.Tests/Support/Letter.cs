using System.Text;
using System.Text.RegularExpressions;

namespace BackOffice.Tests.Support;

/// <summary>An e-mail as it lies in the pickup folder, read the way a mail program does.</summary>
public sealed partial record Letter(string To, string Subject, string Body, string Raw)
{
    public static IReadOnlyList<Letter> In(string folder) => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).GetFiles("*.eml").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => Read(File.ReadAllText(file.FullName)))]
        : [];

    public static Letter Read(string raw)
    {
        var parts = raw.ReplaceLineEndings("\n").Split("\n\n", 2);
        var headers = Folded().Replace(parts[0], " ").Split('\n').Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new(headers["To"], Words(headers["Subject"]), Decoded(parts[1], headers.GetValueOrDefault("Content-Transfer-Encoding", "7bit")), raw);
    }

    private static string Words(string text) => EncodedWord().Replace(BetweenWords().Replace(text, "?==?"), match =>
    {
        var bytes = match.Groups[2].Value.Equals("B", StringComparison.OrdinalIgnoreCase)
            ? Convert.FromBase64String(match.Groups[3].Value)
            : Quoted(match.Groups[3].Value.Replace('_', ' '));
        return Encoding.GetEncoding(match.Groups[1].Value).GetString(bytes);
    });

    private static string Decoded(string text, string encoding) => encoding.ToLowerInvariant() switch
    {
        "base64" => Encoding.UTF8.GetString(Convert.FromBase64String(text)),
        "quoted-printable" => Encoding.UTF8.GetString(Quoted(text.Replace("=\n", "", StringComparison.Ordinal))),
        _ => text,
    };

    private static byte[] Quoted(string text)
    {
        List<byte> bytes = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([text[at]]));
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"\n[ \t]+")]
    private static partial Regex Folded();

    [GeneratedRegex(@"=\?([^?]+)\?([BbQq])\?([^?]*)\?=")]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();
}
