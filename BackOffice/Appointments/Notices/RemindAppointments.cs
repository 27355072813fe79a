using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Registration.Upkeep;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.Notices;

/// <summary>Reminds citizens of their appointments: by e-mail the day before, by SMS two hours before, never at night.</summary>
public sealed class RemindAppointments(RemindAppointmentsBatch batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) =>
        UpkeepBatches.RunAsync(token => batch.ExecuteAsync(new RemindAppointmentsRequest(UpkeepBatches.Size), Actor.System(nameof(RemindAppointments)), token), cancellation);
}

/// <param name="AtMost">1–100 appointments.</param>
public sealed record RemindAppointmentsRequest(int AtMost);

/// <summary>At most a hundred appointments in one transaction, as they stand in this moment; that a reminder was taken is saved with the messages themselves.</summary>
public sealed class RemindAppointmentsBatch(Operations operations, AppointmentLetters letters, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result<int>> ExecuteAsync(RemindAppointmentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var town = await options.GetAsync(operation.Cancellation);
            var due = await DueAsync(operation, town.Appointments, Math.Clamp(request.AtMost, 1, UpkeepBatches.Size));
            if (due.Count == 0) return 0;
            foreach (var file in await FilesAsync(operation, [.. due.Keys]))
            {
                foreach (var channel in due[file.Appointment.Id]) Remind(operation, file, channel, town);
                operation.Record(nameof(Appointment), file.Appointment.Id, file.Appointment.PersonId);
            }

            await operation.CommitAsync();
            return due.Count;
        },
        cancellation);

    /// <summary>The channels by which each appointment is to be reminded of now.</summary>
    private static async Task<Dictionary<Guid, List<NoticeChannel>>> DueAsync(Operation operation, AppointmentPolicy policy, int atMost)
    {
        var (now, quiet) = (operation.Now, QuietOf(policy));
        var horizon = now + ReminderRules.LongestLead(Math.Max(policy.EmailReminderHours, policy.SmsReminderHours), quiet);
        var candidates = await (
            from row in operation.Data.Appointments.AsNoTracking()
            where row.State == AppointmentState.Booked && row.StartsAt > now && row.StartsAt <= horizon && (row.EmailRemindedAt == null || row.SmsRemindedAt == null)
            join person in operation.Data.Persons on row.PersonId equals person.Id
            join office in operation.Data.Offices on row.OfficeId equals office.Id
            orderby row.StartsAt, row.Id
            select new Candidate(
                row.Id, row.StartsAt, row.BookedAt, office.ZoneId, row.EmailRemindedAt == null && person.Email != null, row.SmsRemindedAt == null && person.Mobile != null && person.MobileValidatedAt != null))
            .ToListAsync(operation.Cancellation);
        return candidates
            .Select(candidate => (candidate.Id, Channels: candidate.Due(policy, quiet, now)))
            .Where(row => row.Channels.Count > 0).Take(atMost)
            .ToDictionary(row => row.Id, row => row.Channels);
    }

    private static Task<List<AppointmentFile>> FilesAsync(Operation operation, IReadOnlyCollection<Guid> ids) => (
        from appointment in operation.Data.Appointments.Where(row => ids.Contains(row.Id))
        join person in operation.Data.Persons on appointment.PersonId equals person.Id
        join office in operation.Data.Offices on appointment.OfficeId equals office.Id
        select new AppointmentFile(appointment, person, office)).ToListAsync(operation.Cancellation);

    private void Remind(Operation operation, AppointmentFile file, NoticeChannel channel, GeneralOptions town)
    {
        var appointment = file.Appointment;
        if (!appointment.TakeReminder(channel == NoticeChannel.Email, operation.Now)) return;
        var notice = appointment.Kind == AppointmentKind.Call ? NoticeEvent.CallReminder : NoticeEvent.AppointmentReminder;
        letters.Write(operation, notice, channel, new(appointment, file.Person, file.Office), town, LatestAt(file, channel, town.Appointments, operation.Now));
    }

    /// <summary>A text message that could not leave before the night is given up: nobody is woken by it.</summary>
    private static DateTime LatestAt(AppointmentFile file, NoticeChannel channel, AppointmentPolicy policy, DateTime now)
    {
        if (channel != NoticeChannel.Sms) return file.Appointment.StartsAt;
        var night = OfficeZone.UtcOf(OfficeZone.DayOf(now, file.Office.ZoneId), new(policy.QuietFrom, 0), file.Office.ZoneId);
        return night < file.Appointment.StartsAt ? night : file.Appointment.StartsAt;
    }

    private static QuietHours QuietOf(AppointmentPolicy policy) => new(new(policy.QuietFrom, 0), new(policy.QuietUntil, 0));

    private sealed record Candidate(Guid Id, DateTime StartsAt, DateTime BookedAt, string ZoneId, bool MayEmail, bool MaySms)
    {
        public List<NoticeChannel> Due(AppointmentPolicy policy, QuietHours quiet, DateTime now)
        {
            List<NoticeChannel> channels = [];
            if (MayEmail && IsDue(policy.EmailReminderHours)) channels.Add(NoticeChannel.Email);
            if (MaySms && IsDue(policy.SmsReminderHours)) channels.Add(NoticeChannel.Sms);
            return channels;

            bool IsDue(int hours) =>
                OfficeZone.Of(ZoneId) is var zone && ReminderRules.DueAt(StartsAt, BookedAt, zone, hours, quiet) is { } dueAt && ReminderRules.LeavesNow(dueAt, StartsAt, now, zone, quiet);
        }
    }
}
