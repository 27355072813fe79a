using BackOffice.Api;
using BackOffice.Api.Idempotency;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Appointments.Notices;
using BackOffice.Incidents.Attachments;
using BackOffice.Incidents.Card.Jobs;
using BackOffice.Incidents.Drafts;
using BackOffice.Incidents.Mail.Quarantine;
using BackOffice.Incidents.ServiceLevels.Clocks;
using BackOffice.Keys;
using BackOffice.Notices.Outbox;
using BackOffice.Registration.Upkeep;
using Shared.Common;

namespace BackOffice.Hosting;

/// <summary>Every scheduled job of the application. One line is one job; the clock is that of the town hall.</summary>
public static class Schedule
{
    /// <summary>Of the job that sends the notices.</summary>
    public const string DrainKey = "drain-outbox";

    public static readonly IReadOnlyList<ScheduledJob> Jobs =
    [
        ScheduledJob.Of<DrainOutbox>(DrainKey, "0/15 * * * * ?"),
        ScheduledJob.Of<RemindRegistrations>("remind-registrations", "0 5 * * * ?"),
        ScheduledJob.Of<ExpireRegistrations>("expire-registrations", "0 10 3 * * ?"),
        ScheduledJob.Of<PurgeContactCodes>("purge-contact-codes", "0 50 * * * ?"),
        ScheduledJob.Of<RemindAppointments>("remind-appointments", "0 0/5 * * * ?"),
        ScheduledJob.Of<EndMissedAppointments>("end-missed-appointments", "0 5 3 * * ?"),
        ScheduledJob.Of<WatchServiceLevels>("watch-service-levels", "0 * * * * ?"),
        ScheduledJob.Of<RecomputeServiceLevels>("recompute-service-levels", "30 * * * * ?"),
        ScheduledJob.Of<ExpireKeys>("expire-keys", "0 0/10 * * * ?"),
        ScheduledJob.Of<SweepUploads>("sweep-uploads", "0 20 4 * * ?"),
        ScheduledJob.Of<AdvanceWaitingIncidents>("advance-waiting-incidents", "30 * * * * ?"),
        ScheduledJob.Of<CloseResolvedIncidents>("close-resolved-incidents", "0 25 3 * * ?"),
        ScheduledJob.Of<PurgeDrafts>("purge-drafts", "0 20 3 * * ?"),
        ScheduledJob.Of<PurgeMail>("purge-mail", "0 35 4 * * ?"),
        ScheduledJob.Of<PurgeIdempotentReplies>("purge-idempotent-replies", "0 40 * * * ?"),
    ];

    /// <summary>The zone in which the hours of the jobs are said.</summary>
    public static readonly TimeZoneInfo Zone = TownTime.Zone;

    /// <summary>The job of that key; null when there is none.</summary>
    public static ScheduledJob? Find(string key) => Jobs.FirstOrDefault(job => job.Key == key);
}

/// <param name="Key">Its name in the schedule's tables, which must not change, and of its texts: <c>Jobs.{Key}</c>.</param>
/// <param name="Cron">Seconds, minutes, hours, day, month, weekday.</param>
public sealed record ScheduledJob(string Key, Type Work, string Cron)
{
    public string TextKey => $"Jobs.{Key}";

    public static ScheduledJob Of<TWork>(string key, string cron)
        where TWork : IScheduledWork => new(key, typeof(TWork), cron);
}
