namespace Shared.Appointments;

/// <summary>
/// When the reminder of an appointment leaves. Hours before and quiet hours are those of the wall clock of the office, so that "a day before" is the same
/// time of the day before also when clocks change. Numbers: domain.md, "Appointments" (24 h by e-mail, 2 h by SMS, quiet from 21 to 9).
/// </summary>
public static class ReminderRules
{
    /// <summary>No reminder is due longer than this before its appointment: its lead and a whole night with the margin before it, and an hour for a change of clocks.</summary>
    /// <param name="hoursBefore">Hours on the wall clock, 1 or more.</param>
    public static TimeSpan LongestLead(int hoursBefore, QuietHours quiet) => TimeSpan.FromHours(hoursBefore + 1) + quiet.Length + QuietHours.Margin;

    /// <summary>
    /// The instant, UTC, from which a reminder may leave; null when the appointment needs none of this kind.
    /// A nominal time in quiet hours is brought forward to half an hour before they began. Who booked after that time is reminded at half the hours, by the same rule,
    /// and not at all when it was booked after that too: the confirmation has only just told them.
    /// </summary>
    /// <param name="startsAt">Start of the appointment, UTC.</param>
    /// <param name="bookedAt">When it was booked, or last moved, UTC.</param>
    /// <param name="zone">Of the office.</param>
    /// <param name="hoursBefore">Hours on the wall clock, 1 or more.</param>
    public static DateTime? DueAt(DateTime startsAt, DateTime bookedAt, TimeZoneInfo zone, int hoursBefore, QuietHours quiet)
    {
        var due = Before(startsAt, zone, TimeSpan.FromHours(hoursBefore), quiet);
        if (due >= bookedAt) return due;
        var late = Before(startsAt, zone, TimeSpan.FromHours(hoursBefore) / 2, quiet);
        return late >= bookedAt ? late : null;
    }

    /// <summary>Whether a reminder leaves now: its time has come, the appointment has not begun, and nobody is woken by it.</summary>
    public static bool LeavesNow(DateTime dueAt, DateTime startsAt, DateTime now, TimeZoneInfo zone, QuietHours quiet) =>
        dueAt <= now && now < startsAt && !quiet.Holds(now, zone);

    private static DateTime Before(DateTime startsAt, TimeZoneInfo zone, TimeSpan lead, QuietHours quiet)
    {
        var nominal = TimeZoneInfo.ConvertTimeFromUtc(startsAt, zone) - lead;
        return ToUtc(quiet.Holds(TimeOnly.FromDateTime(nominal)) ? quiet.LastOpenBefore(nominal) : nominal, zone);
    }

    /// <summary>An hour that clocks skip is read as the hour after it; one that comes twice, as the first.</summary>
    internal static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(local)) local += TimeSpan.FromHours(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}

/// <summary>The hours of the night in which no reminder leaves.</summary>
/// <param name="From">Inclusive, on the wall clock of the office.</param>
/// <param name="To">Exclusive, of the next day.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>From 21 to 9 (domain.md, "Appointments").</summary>
    public static readonly QuietHours Usual = new(new(21, 0), new(9, 0));

    /// <summary>What is brought forward leaves so long before the quiet hours, so that a message that waits a little still arrives in time.</summary>
    internal static readonly TimeSpan Margin = TimeSpan.FromMinutes(30);

    /// <summary>How long they last.</summary>
    public TimeSpan Length => To - From;

    public bool Holds(TimeOnly time) => time.IsBetween(From, To);

    /// <param name="utc">UTC.</param>
    public bool Holds(DateTime utc, TimeZoneInfo zone) => Holds(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, zone)));

    /// <summary>The first instant, UTC, from <paramref name="utc"/> on, that is not in quiet hours.</summary>
    /// <param name="utc">UTC.</param>
    public DateTime OpenFrom(DateTime utc, TimeZoneInfo zone)
    {
        if (!Holds(utc, zone)) return utc;
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        var morning = TimeOnly.FromDateTime(local) >= From && From > To ? local.Date.AddDays(1) : local.Date;
        return ReminderRules.ToUtc(DateTime.SpecifyKind(morning + To.ToTimeSpan(), DateTimeKind.Unspecified), zone);
    }

    /// <summary>Half an hour before the quiet hours that hold a time began.</summary>
    internal DateTime LastOpenBefore(DateTime local)
    {
        var evening = TimeOnly.FromDateTime(local) >= From || From <= To ? local.Date : local.Date.AddDays(-1);
        return evening + From.ToTimeSpan() - Margin;
    }
}
