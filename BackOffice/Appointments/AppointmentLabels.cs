using System.Globalization;
using BackOffice.Components.Controls;
using Microsoft.Extensions.Localization;
using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments;

/// <summary>How appointments and their times are shown.</summary>
public static class AppointmentLabels
{
    public static string Icon(this AppointmentKind kind) => kind switch
    {
        AppointmentKind.Visit => "person",
        AppointmentKind.Call => "call",
    };

    public static string Icon(this AppointmentState state) => state switch
    {
        AppointmentState.Booked => "event",
        AppointmentState.Arrived => "meeting_room",
        AppointmentState.InProgress => "forum",
        AppointmentState.Attended => "check_circle",
        AppointmentState.NoShow => "person_off",
        AppointmentState.Cancelled => "event_busy",
        AppointmentState.Rescheduled => "event_repeat",
    };

    public static Tone Tone(this AppointmentState state) => state switch
    {
        AppointmentState.Booked or AppointmentState.Rescheduled or AppointmentState.Cancelled => Components.Controls.Tone.Neutral,
        AppointmentState.Arrived or AppointmentState.InProgress => Components.Controls.Tone.Due,
        AppointmentState.Attended => Components.Controls.Tone.Ok,
        AppointmentState.NoShow => Components.Controls.Tone.Wrong,
    };

    /// <summary>"09:20" on the clock of the office.</summary>
    /// <param name="utc">UTC.</param>
    public static string Hour(DateTime utc, string zoneId) => OfficeZone.LocalOf(utc, zoneId).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"martes 24 de noviembre".</summary>
    public static string Day(this IStringLocalizer words, DateOnly day) => day.ToString(words["Format.Day"], CultureInfo.CurrentCulture);

    /// <summary>"mar 24 nov".</summary>
    public static string ShortDay(this IStringLocalizer words, DateOnly day) => day.ToString(words["Format.ShortDay"], CultureInfo.CurrentCulture);

    /// <summary>"martes 24 de noviembre, 09:20" on the clock of the office.</summary>
    /// <param name="utc">UTC.</param>
    public static string When(this IStringLocalizer words, DateTime utc, string zoneId) => words["Format.When", words.Day(OfficeZone.DayOf(utc, zoneId)), Hour(utc, zoneId)];
}
