using System.Globalization;
using System.Text;

namespace Shared.Appointments;

/// <summary>An appointment as a calendar program reads it: iCalendar text (RFC 5545) that asks for an entry or takes it back (RFC 5546).</summary>
public static class CalendarFile
{
    private const string LineEnd = "\r\n";
    private const string Cancellation = "METHOD:CANCEL";

    /// <summary>The most octets of a line without its end (RFC 5545, 3.1).</summary>
    private const int LongestLine = 75;

    /// <summary>The whole file, lines ended by CR LF and folded at 75 octets between characters.</summary>
    public static string Compose(CalendarEntry entry)
    {
        string?[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//BackOffice//Citas//ES",
            "CALSCALE:GREGORIAN",
            entry.IsCancelled ? Cancellation : "METHOD:REQUEST",
            "BEGIN:VEVENT",
            $"UID:{entry.Uid:N}@{entry.Host}",
            $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTAMP:{Instant(entry.StampedAt)}",
            $"DTSTART:{Instant(entry.StartsAt)}",
            $"DTEND:{Instant(entry.EndsAt)}",
            $"SUMMARY:{Text(entry.Summary)}",
            entry.Place.Length == 0 ? null : $"LOCATION:{Text(entry.Place)}",
            $"DESCRIPTION:{Text(entry.Description)}",
            entry.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
            entry.OrganizerAddress is { } organizer ? $"ORGANIZER;CN=\"{Quoted(entry.OrganizerName)}\":mailto:{organizer}" : null,
            entry.AttendeeAddress is { } attendee ? $"ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{attendee}" : null,
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.OfType<string>().Select(line => Fold(line) + LineEnd));
    }

    /// <summary>The method of a file that <see cref="Compose"/> wrote, as the type of its attachment must name it: REQUEST or CANCEL.</summary>
    public static string MethodOf(string file) => file.Contains(Cancellation + LineEnd, StringComparison.Ordinal) ? "CANCEL" : "REQUEST";

    private static string Instant(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A value of the kind TEXT: reserved characters escaped, other control characters left out.</summary>
    private static string Text(string value)
    {
        var text = value.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        return string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter))).Replace("\n", "\\n", StringComparison.Ordinal);
    }

    /// <summary>A quoted value of a parameter, which can hold no quotation mark.</summary>
    private static string Quoted(string value) => string.Concat(value.Where(letter => letter != '"' && !char.IsControl(letter)));

    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append(LineEnd).Append(' ');
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}

/// <summary>What a calendar shall hold. All times are UTC.</summary>
/// <param name="Uid">The same for every notice of one appointment, also after it was moved.</param>
/// <param name="Host">Domain that makes the identifier unique in the world, such as that of the town hall's mail.</param>
/// <param name="Sequence">From 0; each change of the appointment has a higher one.</param>
/// <param name="IsCancelled">Whether the entry is to disappear.</param>
/// <param name="StampedAt">When the notice was written.</param>
/// <param name="EndsAt">Exclusive.</param>
/// <param name="Place">Empty when it has none, as for a call.</param>
public sealed record CalendarEntry(Guid Uid, string Host, int Sequence, bool IsCancelled, DateTime StampedAt, DateTime StartsAt, DateTime EndsAt, string Summary, string Place, string Description)
{
    public string OrganizerName { get; init; } = "";

    /// <summary>E-mail address; null leaves the organizer out.</summary>
    public string? OrganizerAddress { get; init; }

    /// <summary>E-mail address of the citizen, who has accepted by booking; null leaves the attendee out.</summary>
    public string? AttendeeAddress { get; init; }
}
