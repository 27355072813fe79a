using Shared.Common;

namespace Shared.Appointments;

/// <summary>What a town hall decides about its appointments; the defaults are those of domain.md, "Appointments".</summary>
public sealed record AppointmentPolicy
{
    /// <summary>Slots that a verification takes, 1–12.</summary>
    public int SlotsPerVerification { get; init; } = 2;

    /// <summary>Days ahead of the first day that the portal offers, 0 (today) to 30.</summary>
    public int FirstDay { get; init; } = 1;

    /// <summary>Days ahead of the last day that is offered to anybody, 1–365 and not before the first.</summary>
    public int LastDay { get; init; } = 30;

    /// <summary>Hours before the begin from which on the portal neither books, nor moves, nor cancels, 0–72.</summary>
    public int CutOffHours { get; init; } = 2;

    /// <summary>Minutes that a citizen may be late without losing the turn, 0–60.</summary>
    public int GraceMinutes { get; init; } = 10;

    /// <summary>Calls without an answer before somebody counts as not come, 1–10.</summary>
    public int CallsBeforeNoShow { get; init; } = 3;

    /// <summary>Attempts at different times of day to reach somebody by telephone, 1–5.</summary>
    public int CallAttempts { get; init; } = 3;

    /// <summary>Hours before the begin at which the reminder by e-mail leaves, 1–168.</summary>
    public int EmailReminderHours { get; init; } = 24;

    /// <summary>Hours before the begin at which the reminder by SMS leaves, 1–48.</summary>
    public int SmsReminderHours { get; init; } = 2;

    /// <summary>Hour of the office's clock from which on no reminder leaves, 18–23.</summary>
    public int QuietFrom { get; init; } = 21;

    /// <summary>Hour of the office's clock from which on reminders leave again, 6–11.</summary>
    public int QuietUntil { get; init; } = 9;

    /// <summary>What is out of its range, each said of its field.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<(string Field, bool Wrong)> all =
        [
            (nameof(SlotsPerVerification), SlotsPerVerification is < 1 or > 12),
            (nameof(FirstDay), FirstDay is < 0 or > 30),
            (nameof(LastDay), LastDay is < 1 or > 365 || LastDay < FirstDay),
            (nameof(CutOffHours), CutOffHours is < 0 or > 72),
            (nameof(GraceMinutes), GraceMinutes is < 0 or > 60),
            (nameof(CallsBeforeNoShow), CallsBeforeNoShow is < 1 or > 10),
            (nameof(CallAttempts), CallAttempts is < 1 or > 5),
            (nameof(EmailReminderHours), EmailReminderHours is < 1 or > 168),
            (nameof(SmsReminderHours), SmsReminderHours is < 1 or > 48),
            (nameof(QuietFrom), QuietFrom is < 18 or > 23),
            (nameof(QuietUntil), QuietUntil is < 6 or > 11),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => AppointmentRefusals.PolicyInvalid.For(row.Field))];
    }
}
