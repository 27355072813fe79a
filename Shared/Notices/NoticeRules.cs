using Shared.Appointments;

namespace Shared.Notices;

/// <summary>How urgent each notice is, how long it is worth something, and what must not be told twice.</summary>
public static class NoticeRules
{
    /// <summary>Smaller goes first: 1 keys and codes, 3 what has a date, 4 answers to who wrote, 5 the rest, 7 what goes to many and can wait.</summary>
    public static int PriorityOf(NoticeEvent notice) => notice switch
    {
        NoticeEvent.ContactCode or NoticeEvent.KeyIssued or NoticeEvent.KeyIssuedFirstPart or NoticeEvent.KeySecondPart or NoticeEvent.IncidentAccessCode => 1,
        NoticeEvent.AppointmentBooked or NoticeEvent.AppointmentMoved or NoticeEvent.AppointmentCancelled or NoticeEvent.CallBooked => 3,
        NoticeEvent.AppointmentReminder or NoticeEvent.CallReminder or NoticeEvent.ServiceBreached or NoticeEvent.TemplateTest => 3,
        NoticeEvent.IncidentReceived or NoticeEvent.IncidentReplied or NoticeEvent.IncidentResolved or NoticeEvent.MailTooLarge => 4,
        NoticeEvent.RegistrationReminder or NoticeEvent.RegistrationExpired or NoticeEvent.AppointmentOfficeClosed => 7,
        _ => 5,
    };

    /// <summary>
    /// How long a notice is worth something when whoever wrote it does not say; null for one that is useful whenever it comes, which is given up only after
    /// <see cref="OutboxMessage.MaxAttempts"/> tries. A code lives ten minutes (domain.md, "Contact data"); an alarm and a code that was asked for at the telephone, the day.
    /// </summary>
    public static TimeSpan? LifeOf(NoticeEvent notice) => notice switch
    {
        NoticeEvent.ContactCode => TimeSpan.FromMinutes(10),
        NoticeEvent.IncidentAccessCode or NoticeEvent.ServiceBreached => TimeSpan.FromDays(1),
        _ => null,
    };

    /// <summary>Whether it may ring at night: keys and codes, which somebody waits for, what tells of a theft, what must not be learnt at a closed door, and what an administrator tries.</summary>
    public static bool MayWake(NoticeEvent notice) => PriorityOf(notice) == 1 || notice is
        NoticeEvent.KeyActivated or NoticeEvent.KeyBlocked or NoticeEvent.KeyUnlocked or NoticeEvent.KeyRevoked or NoticeEvent.ContactChanged or NoticeEvent.MobileTakenOver
        or NoticeEvent.AppointmentMoved or NoticeEvent.AppointmentCancelled or NoticeEvent.TemplateTest;

    /// <summary>The first instant, UTC, from <paramref name="at"/> on, at which it may leave: a text message that is not urgent waits for the morning.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="zone">In which the quiet hours are.</param>
    public static DateTime LeavesAt(NoticeEvent notice, NoticeChannel channel, DateTime at, QuietHours quiet, TimeZoneInfo zone) =>
        channel == NoticeChannel.Sms && !MayWake(notice) ? quiet.OpenFrom(at, zone) : at;

    /// <summary>
    /// The same for what must be told once, null for what may be told again. An incident is acknowledged once; each of its solutions and each end of a registration is told once.
    /// Reminders need none: that they were taken is saved with them, under the version of their appointment or registration.
    /// </summary>
    public static string? DedupeKeyOf(NoticeOrder order) => order.Event switch
    {
        NoticeEvent.IncidentReceived => Key(order, order.IncidentId ?? order.RelatedId),
        NoticeEvent.IncidentResolved or NoticeEvent.MailTooLarge or NoticeEvent.Registered or NoticeEvent.RegisteredInternal or NoticeEvent.RegistrationExpired or NoticeEvent.RegistrationRejected => Key(order, order.RelatedId),
        _ => null,
    };

    private static string? Key(NoticeOrder order, Guid? matter) => matter is { } id ? $"{order.Event}.{order.Channel}.{id:N}" : null;
}
