using BackOffice.Components.Controls;
using Microsoft.Extensions.Localization;
using Shared.Appointments;
using Shared.Notices;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments.DayDesk;

/// <summary>How the day desk says things.</summary>
internal static class DayDeskLabels
{
    /// <summary>"Presencial", "Sin cita" or "Telefónica, 2.º intento".</summary>
    public static string KindOf(this IStringLocalizer<DayDeskTexts> words, DeskRow row)
    {
        if (row.IsWalkIn) return words["Kind.WalkIn"];
        return row is { IsCall: true, Attempt: > 1 } ? words["Kind.CallAgain", row.Attempt] : words[$"Kind.{row.Kind}"];
    }

    /// <summary>Where the citizen is, and with whom.</summary>
    public static string StateOf(this IStringLocalizer<DayDeskTexts> words, DeskRow row, DateTime now) => row switch
    {
        { State: AppointmentState.InProgress } => words["Row.With", row.Official ?? "—"],
        { CalledTimes: > 0 } when row.IsWaiting(now) => words["Row.CalledBy", row.Official ?? "—"],
        { State: AppointmentState.Booked, IsCall: true } => words[row.IsWaiting(now) ? "Row.CallDue" : "Row.CallAgreed"],
        _ => words[$"State.{row.State}"],
    };

    public static Tone ToneOf(this DeskRow row, DateTime now) => row.State switch
    {
        AppointmentState.Booked => row.IsWaiting(now) ? Tone.Due : Tone.Neutral,
        AppointmentState.Arrived => Tone.Due,
        AppointmentState.InProgress or AppointmentState.Attended => Tone.Ok,
        AppointmentState.NoShow => Tone.Wrong,
        AppointmentState.Cancelled or AppointmentState.Rescheduled => Tone.Neutral,
    };

    /// <summary>"martes 1 de diciembre de 2026, 9:20 h" on the clock of an office.</summary>
    public static string WhenAt(DateTime utc, string zoneId) => WrittenTime.Long(utc, OfficeZone.Of(zoneId), Languages.Spanish);
}
