using System.Diagnostics;
using System.Text.Json;

namespace BackOffice.Tests.Appointments;

/// <summary>What somebody else's mail and calendar programs (Python's e-mail and Debian's python3-icalendar) make of our letters.</summary>
internal static class CalendarReader
{
    private const string Program = """
        import sys, json, email, email.policy, icalendar
        raw = sys.stdin.buffer.read()
        text = None
        parts = []
        if sys.argv[1] == "mail":
            mail = email.message_from_bytes(raw, policy=email.policy.default)
            text = mail.get_body(("plain",)).get_content()
            found = list(mail.iter_attachments())
            parts = [[part.get_content_type(), part.get_filename(), part.get_param("method") or "", part.get_param("charset") or ""] for part in found]
            if mail.defects: raise SystemExit(str(mail.defects))
            raw = found[0].get_payload(decode=True) if found else None
        answer = {"text": text, "parts": parts}
        if raw is not None:
            calendar = icalendar.Calendar.from_ical(raw)
            events = [component for component in calendar.walk() if component.name == "VEVENT"]
            entry = events[0]
            if entry.errors: raise SystemExit(str(entry.errors))
            answer.update(events=len(events), method=str(calendar["METHOD"]), uid=str(entry["UID"]), sequence=int(entry["SEQUENCE"]), status=str(entry["STATUS"]),
                start=entry["DTSTART"].dt.isoformat(), end=entry["DTEND"].dt.isoformat(), stamp=entry["DTSTAMP"].dt.isoformat(), summary=str(entry["SUMMARY"]),
                location=str(entry.get("LOCATION", "")), description=str(entry["DESCRIPTION"]), organizer=str(entry.get("ORGANIZER", "")), attendee=str(entry.get("ATTENDEE", "")))
        print(json.dumps(answer))
        """;

    public static Task<CalendarReading> OfFileAsync(string file) => ReadAsync("file", file);

    public static Task<CalendarReading> OfMailAsync(string raw) => ReadAsync("mail", raw);

    private static async Task<CalendarReading> ReadAsync(string kind, string content)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-X", "utf8", "-c", Program, kind]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(content);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<CalendarReading>(answer, JsonSerializerOptions.Web)!;
    }
}

/// <param name="Parts">Type, file name, method and character set of each attachment.</param>
/// <param name="Start">ISO 8601 with its offset.</param>
internal sealed record CalendarReading(string? Text, string[][] Parts, int Events, string Method, string Uid, int Sequence, string Status, DateTimeOffset Start, DateTimeOffset End, DateTimeOffset Stamp)
{
    public string Summary { get; init; } = "";

    public string Location { get; init; } = "";

    public string Description { get; init; } = "";

    public string Organizer { get; init; } = "";

    public string Attendee { get; init; } = "";
}
