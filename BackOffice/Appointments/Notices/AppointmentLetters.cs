using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using Shared.Administration;
using Shared.Appointments;
using Shared.Notices;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments.Notices;

/// <summary>What a notice about an appointment tells.</summary>
/// <param name="Appointment">The one that the citizen has now, or that was taken away.</param>
/// <param name="Office">Where it is; of a call, who calls.</param>
internal sealed record AppointmentLetter(Appointment Appointment, Person Person, Office Office)
{
    /// <summary>The one before it; null for none.</summary>
    public Appointment? Former { get; init; }

    /// <summary>Zone of the office of the former one; null for that of this one.</summary>
    public string? FormerZoneId { get; init; }

    /// <summary>Whether the office closes and nothing takes its place.</summary>
    public bool IsGone { get; init; }
}

/// <summary>Writes the notices of appointments: times in the zone of the office and the words of the citizen's language.</summary>
public sealed class AppointmentLetters(NoticeWriter notices, NoticeSettings settings)
{
    /// <summary>What the templates turn into their words for "by telephone".</summary>
    private const string ByPhone = "ByPhone";

    /// <summary>Adds a notice to the outbox; nothing when the citizen has no address for the channel.</summary>
    /// <param name="expiresAt">UTC; the begin of the appointment when it is not given.</param>
    internal void Write(Operation operation, NoticeEvent notice, NoticeChannel channel, AppointmentLetter letter, GeneralOptions town, DateTime? expiresAt = null)
    {
        if (AddressOf(letter.Person, channel) is not { } address) return;
        var values = Values(letter);
        var order = new NoticeOrder(notice, channel, address, letter.Person.Language)
        {
            PersonId = letter.Person.Id,
            RelatedId = letter.Appointment.Id,
            ExpiresAt = expiresAt ?? letter.Appointment.StartsAt,
            Calendar = channel == NoticeChannel.Email && TellsCalendar(notice) ? Calendar(letter, town, values, operation.Now) : null,
        };
        notices.Write(operation, order, town, values);
    }

    /// <summary>A text message goes only to a number that was proved.</summary>
    internal static string? AddressOf(Person person, NoticeChannel channel) => channel switch
    {
        NoticeChannel.Email => person.Email,
        NoticeChannel.Sms => person.MobileValidatedAt is null ? null : person.Mobile,
    };

    private static bool TellsCalendar(NoticeEvent notice) => notice is not (NoticeEvent.AppointmentReminder or NoticeEvent.CallReminder);

    private static Dictionary<string, string> Values(AppointmentLetter letter)
    {
        var (appointment, zone, language) = (letter.Appointment, OfficeZone.Of(letter.Office.ZoneId), letter.Person.Language);
        var formerZone = letter.FormerZoneId is { } other ? OfficeZone.Of(other) : zone;
        var isCall = appointment.Kind == AppointmentKind.Call;
        var mobile = isCall && letter.Person.Mobile is { } number ? NoticeAddress.Mask(NoticeChannel.Sms, number) : "";
        return new()
        {
            ["Name"] = letter.Person.GivenName,
            ["Number"] = appointment.Number,
            ["When"] = letter.IsGone ? "" : WrittenTime.Long(appointment.StartsAt, zone, language),
            ["WhenShort"] = letter.IsGone ? "" : WrittenTime.Short(appointment.StartsAt, zone, language),
            ["Where"] = letter.IsGone ? "" : isCall ? ByPhone : letter.Office.Name,
            ["Address"] = letter.IsGone || isCall ? "" : letter.Office.Address,
            ["Mobile"] = letter.IsGone ? "" : mobile,
            ["OldWhen"] = letter.Former is { } former ? WrittenTime.Long(former.StartsAt, formerZone, language) : "",
            ["Message"] = letter.Former?.EndReason ?? "",
            ["OldShort"] = letter.Former is { } before ? WrittenTime.Short(before.StartsAt, formerZone, language) : "",
        };
    }

    private string Calendar(AppointmentLetter letter, GeneralOptions town, Dictionary<string, string> values, DateTime now)
    {
        var (appointment, kind, language) = (letter.Appointment, letter.Appointment.Kind, letter.Person.Language);
        var (from, isGone) = (settings.Smtp.From, letter.IsGone || appointment.State == AppointmentState.Cancelled);
        var entry = new CalendarEntry(
            appointment.CalendarUid,
            from[(from.LastIndexOf('@') + 1)..],
            appointment.CalendarSequence,
            isGone,
            now,
            appointment.StartsAt,
            appointment.EndsAt,
            notices.Say($"Calendar.{kind}.Summary", language, town, values),
            kind == AppointmentKind.Call ? "" : $"{letter.Office.Name}, {letter.Office.Address}",
            notices.Say($"Calendar.{kind}.Description", language, town, values));
        return CalendarFile.Compose(entry with { OrganizerName = town.TownHallName, OrganizerAddress = from, AttendeeAddress = letter.Person.Email });
    }
}
