using System.Text;

namespace BackOffice.Tests.Incidents.Mail.Samples;

/// <summary>Writes mails as programs of the time write them.</summary>
internal static class SampleLetter
{
    public static readonly string[] Programs = ["outlook", "gmail", "apple", "plain"];

    private const string Date = "Sun, 22 Nov 2026 09:15:00 +0100";

    /// <param name="more">Further headers, each ended by a line break; empty for none.</param>
    public static string Write(string program, string from, string to, string subject, string body, string more = "") => program switch
    {
        "outlook" => Head(from, to, subject, $"<AM0PR{Number(from + subject + more)}@AM0PR01MB1234.eurprd01.prod.exchangelabs.com>", more)
            + $"Thread-Topic: {Word(subject)}\nX-MS-Has-Attach:\nX-MS-TNEF-Correlator:\n"
            + Alternative("_000_AM0PR_", QuotedPrintable(body), "quoted-printable", QuotedPrintable(Html(body, "MsoNormal")), "iso-8859-1", Encoding.Latin1, body),
        "gmail" => Head(from, to, subject, $"<CAF{Number(from + subject + more)}@mail.gmail.com>", more)
            + Alternative("000000000000abcd", Base64(body), "base64", Base64($"<div dir=\"ltr\">{Html(body, "gmail_default")}</div>"), "UTF-8", Encoding.UTF8, body),
        "apple" => Head(from, to, subject, $"<{Number(from + subject + more)}-1234-4321-ABCD@icloud.com>", more)
            + "Mime-Version: 1.0 (Mac OS X Mail 16.0 (3774))\nX-Mailer: Apple Mail (2.3774)\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n" + QuotedPrintable(body) + "\n",
        _ => Head(from, to, subject, $"<{Number(from + subject + more)}@correo.example>", more) + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body + "\n",
    };

    /// <summary>With headers only as given and a plain body.</summary>
    public static string Bare(string headers, string body) => headers.TrimEnd('\n') + "\n\n" + body + "\n";

    public static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks);

    /// <summary>A word of a header, encoded where it must be (RFC 2047).</summary>
    public static string Word(string text) => text.All(char.IsAscii) ? text : $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    private static string Head(string from, string to, string subject, string id, string more) =>
        $"{more}From: {(from.Contains('<') ? from : $"<{from}>")}\nTo: <{to}>\nSubject: {Word(subject)}\nDate: {Date}\nMessage-ID: {id}\n";

    private static string Alternative(string boundary, string plain, string coding, string html, string charset, Encoding encoding, string body)
    {
        // what Latin-1 cannot say such a program writes in UTF-8
        if (encoding == Encoding.Latin1 && body.All(sign => sign < 256)) (plain, html) = (QuotedPrintable(body, encoding), QuotedPrintable(Html(body, "MsoNormal"), encoding));
        else charset = "utf-8";
        return $"MIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary=\"{boundary}\"\n\n--{boundary}\nContent-Type: text/plain; charset=\"{charset}\"\nContent-Transfer-Encoding: {coding}\n\n{plain}\n"
            + $"--{boundary}\nContent-Type: text/html; charset=\"{charset}\"\nContent-Transfer-Encoding: {coding}\n\n{html}\n--{boundary}--\n";
    }

    private static string Html(string body, string style) => $"<p class=\"{style}\">{System.Net.WebUtility.HtmlEncode(body).Replace("\n", "<br>", StringComparison.Ordinal)}</p>";

    private static string QuotedPrintable(string text, Encoding? encoding = null)
    {
        var lines = text.Split('\n').Select(line =>
        {
            var coded = new StringBuilder();
            var length = 0;
            foreach (var value in (encoding ?? Encoding.UTF8).GetBytes(line))
            {
                var token = value is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)value).ToString() : $"={value:X2}";
                if (length + token.Length > 74)
                {
                    coded.Append("=\n");
                    length = 0;
                }

                coded.Append(token);
                length += token.Length;
            }

            return coded.ToString();
        });
        return string.Join('\n', lines);
    }

    /// <summary>The same for the same text, in every run.</summary>
    private static string Number(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
