using System.Globalization;
using Shared.Appointments;

namespace BackOffice.Administration;

/// <summary>What is typed about appointments in <i>Opciones generales</i>, by the name of the number, kept as typed while it cannot be read.</summary>
public sealed class AppointmentPolicyForm(AppointmentPolicy policy)
{
    /// <summary>The numbers in the order in which they are asked for.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        nameof(AppointmentPolicy.SlotsPerVerification),
        nameof(AppointmentPolicy.FirstDay),
        nameof(AppointmentPolicy.LastDay),
        nameof(AppointmentPolicy.CutOffHours),
        nameof(AppointmentPolicy.GraceMinutes),
        nameof(AppointmentPolicy.CallsBeforeNoShow),
        nameof(AppointmentPolicy.CallAttempts),
        nameof(AppointmentPolicy.EmailReminderHours),
        nameof(AppointmentPolicy.SmsReminderHours),
        nameof(AppointmentPolicy.QuietFrom),
        nameof(AppointmentPolicy.QuietUntil),
    ];

    private readonly Dictionary<string, string?> typed = new()
    {
        [nameof(AppointmentPolicy.SlotsPerVerification)] = Text(policy.SlotsPerVerification),
        [nameof(AppointmentPolicy.FirstDay)] = Text(policy.FirstDay),
        [nameof(AppointmentPolicy.LastDay)] = Text(policy.LastDay),
        [nameof(AppointmentPolicy.CutOffHours)] = Text(policy.CutOffHours),
        [nameof(AppointmentPolicy.GraceMinutes)] = Text(policy.GraceMinutes),
        [nameof(AppointmentPolicy.CallsBeforeNoShow)] = Text(policy.CallsBeforeNoShow),
        [nameof(AppointmentPolicy.CallAttempts)] = Text(policy.CallAttempts),
        [nameof(AppointmentPolicy.EmailReminderHours)] = Text(policy.EmailReminderHours),
        [nameof(AppointmentPolicy.SmsReminderHours)] = Text(policy.SmsReminderHours),
        [nameof(AppointmentPolicy.QuietFrom)] = Text(policy.QuietFrom),
        [nameof(AppointmentPolicy.QuietUntil)] = Text(policy.QuietUntil),
    };

    public string? this[string field]
    {
        get => typed[field];
        set => typed[field] = value;
    }

    public AppointmentPolicy Values => new()
    {
        SlotsPerVerification = Number(nameof(AppointmentPolicy.SlotsPerVerification)),
        FirstDay = Number(nameof(AppointmentPolicy.FirstDay)),
        LastDay = Number(nameof(AppointmentPolicy.LastDay)),
        CutOffHours = Number(nameof(AppointmentPolicy.CutOffHours)),
        GraceMinutes = Number(nameof(AppointmentPolicy.GraceMinutes)),
        CallsBeforeNoShow = Number(nameof(AppointmentPolicy.CallsBeforeNoShow)),
        CallAttempts = Number(nameof(AppointmentPolicy.CallAttempts)),
        EmailReminderHours = Number(nameof(AppointmentPolicy.EmailReminderHours)),
        SmsReminderHours = Number(nameof(AppointmentPolicy.SmsReminderHours)),
        QuietFrom = Number(nameof(AppointmentPolicy.QuietFrom)),
        QuietUntil = Number(nameof(AppointmentPolicy.QuietUntil)),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is no number is out of every range and is refused as such.</summary>
    private int Number(string field) => int.TryParse(typed[field]?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
