using BackOffice.Administration;
using BackOffice.Appointments.Notices;
using BackOffice.Data;
using BackOffice.Notices;
using Shared.Appointments;
using Shared.Notices;
using Shared.Offices;
using Shared.Persons;

namespace BackOffice.Appointments;

/// <summary>What a citizen is told about an appointment, written with the change itself: by e-mail with an entry for the calendar, and by SMS.</summary>
public sealed class AppointmentNotices(AppointmentLetters letters, TownHallOptions options)
{
    internal async Task BookedAsync(Operation operation, Appointment booked, Person person, Office office) =>
        await TellAsync(operation, booked.Kind == AppointmentKind.Call ? NoticeEvent.CallBooked : NoticeEvent.AppointmentBooked, new(booked, person, office));

    /// <param name="former">Ended by this operation; what was still to be sent of it will not be. One statement.</param>
    /// <param name="office">Of the next one.</param>
    /// <param name="formerOffice">Of the former one, which may lie in another zone.</param>
    internal async Task MovedAsync(Operation operation, Appointment former, Appointment next, Person person, Office office, Office formerOffice)
    {
        await NoticeWriter.WithdrawPlainAsync(operation, former.Id);
        await TellAsync(operation, NoticeEvent.AppointmentMoved, new(next, person, office) { Former = former, FormerZoneId = formerOffice.ZoneId });
    }

    /// <summary>An office opens after all, and the former hour holds again. What was still to be sent of the former ones is withdrawn by the caller.</summary>
    internal async Task MovedBackAsync(Operation operation, Appointment former, Appointment next, Person person, Office office) =>
        await TellAsync(operation, NoticeEvent.AppointmentMoved, new(next, person, office) { Former = former });

    /// <summary>What was still to be sent of it will not be. One statement.</summary>
    internal async Task CancelledAsync(Operation operation, Appointment cancelled, Person person, Office office)
    {
        await NoticeWriter.WithdrawPlainAsync(operation, cancelled.Id);
        if (cancelled.StartsAt > operation.Now) await TellAsync(operation, NoticeEvent.AppointmentCancelled, new(cancelled, person, office));
    }

    /// <summary>The office closes. What was still to be sent of the former ones is withdrawn by the caller, for all of a day in one statement: <see cref="NoticeWriter.WithdrawPlainAsync"/>.</summary>
    /// <param name="former">Ended by this operation.</param>
    /// <param name="next">What is proposed instead, already booked; null when there was nothing free.</param>
    internal async Task ClosedAsync(Operation operation, Appointment former, Appointment? next, Person person, Office office) =>
        await TellAsync(operation, NoticeEvent.AppointmentOfficeClosed, new(next ?? former, person, office) { Former = former, IsGone = next is null });

    /// <summary>A call reached nobody and comes again at another time.</summary>
    internal async Task CallsAgainAsync(Operation operation, Appointment next, Person person, Office office) => await TellAsync(operation, NoticeEvent.CallBooked, new(next, person, office));

    private async Task TellAsync(Operation operation, NoticeEvent notice, AppointmentLetter letter)
    {
        var town = await options.GetAsync(operation.Cancellation);
        letters.Write(operation, notice, NoticeChannel.Email, letter, town);
        letters.Write(operation, notice, NoticeChannel.Sms, letter, town);
    }
}
