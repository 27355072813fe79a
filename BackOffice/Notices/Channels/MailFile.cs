using System.Globalization;
using System.Text;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>A mail as a file that any mail program opens (RFC 5322, RFC 2045, RFC 2047).</summary>
internal static class MailFile
{
    private const string LineEnd = "\r\n";

    /// <summary>The most characters of a line of quoted-printable text, without the sign that it goes on (RFC 2045, 6.7).</summary>
    private const int LongestLine = 75;

    /// <summary>Bytes whose encoded word, with its frame, fits, behind the name of the header, in the 76 characters that RFC 2047 gives a line.</summary>
    private const int BytesPerWord = 36;

    public static string Compose(OutgoingNotice notice, string from)
    {
        string[] headers =
        [
            $"From: {Words(notice.SenderName)}{LineEnd} <{from}>",
            $"To: {MailHeader.OneLine(notice.Recipient)}",
            $"Subject: {Words(notice.Subject)}",
            $"Date: {notice.At.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000",
            .. (notice.Envelope?.Headers() ?? []).Select(header => $"{header.Name}: {header.Value}"),
            "MIME-Version: 1.0",
        ];
        var content = notice.Calendar is { } calendar ? WithCalendar(TextPart(notice.Body), calendar, notice.Id) : TextPart(notice.Body);
        return string.Join(LineEnd, headers) + LineEnd + content;
    }

    private static string TextPart(string body) => string.Join(LineEnd, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", QuotedPrintable(body), "");

    /// <summary>Text and calendar file as one letter of two parts (RFC 2046, 5.1.3).</summary>
    private static string WithCalendar(string text, string calendar, Guid id)
    {
        // neither coding can produce "=_": it cannot stand in a part
        var boundary = $"=_{id:N}";
        return string.Join(
            LineEnd,
            $"Content-Type: multipart/mixed; boundary=\"{boundary}\"",
            "",
            $"--{boundary}",
            text,
            $"--{boundary}",
            $"Content-Type: {CalendarAttachment.TypeOf(calendar)}",
            $"Content-Disposition: attachment; filename=\"{CalendarAttachment.FileName}\"",
            "Content-Transfer-Encoding: base64",
            "",
            Base64Lines(calendar),
            $"--{boundary}--",
            "");
    }

    private static string Base64Lines(string text) =>
        string.Join(LineEnd, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Chunk(LongestLine + 1).Select(line => new string(line)));

    /// <summary>Header text as encoded words, broken between characters and never inside one.</summary>
    private static string Words(string text)
    {
        List<string> words = [];
        var word = new List<byte>();
        foreach (var rune in MailHeader.OneLine(text).EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (word.Count + bytes.Length > BytesPerWord) Flush();
            word.AddRange(bytes);
        }

        Flush();
        return string.Join($"{LineEnd} ", words);

        void Flush()
        {
            if (word.Count > 0) words.Add($"=?utf-8?B?{Convert.ToBase64String([.. word])}?=");
            word.Clear();
        }
    }

    private static string QuotedPrintable(string text) => string.Join(LineEnd, text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    private static string Line(string text)
    {
        var line = new StringBuilder();
        var length = 0;
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isLast = i == bytes.Length - 1;
            var token = bytes[i] is (>= 33 and <= 126 and not (byte)'=') || (bytes[i] == ' ' && !isLast) ? ((char)bytes[i]).ToString() : $"={bytes[i]:X2}";
            if (length + token.Length > LongestLine) (length, _) = (0, line.Append('=').Append(LineEnd));
            line.Append(token);
            length += token.Length;
        }

        return line.ToString();
    }
}
