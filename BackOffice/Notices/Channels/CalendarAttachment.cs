using Shared.Appointments;

namespace BackOffice.Notices.Channels;

/// <summary>How a calendar file is announced in a mail (RFC 6047).</summary>
internal static class CalendarAttachment
{
    public const string FileName = "cita.ics";

    public static string TypeOf(string calendar) => $"text/calendar; charset=utf-8; method={CalendarFile.MethodOf(calendar)}";
}
