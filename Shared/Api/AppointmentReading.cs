using System.Globalization;
using System.Text.RegularExpressions;
using Shared.Appointments;
using Shared.Common;
using Shared.Persons.IdentityDocuments;

namespace Shared.Api;

/// <summary>From what a portal sent about appointments to checked data.</summary>
public static partial class AppointmentReading
{
    /// <summary>The longest period for which slots are listed, in days, both ends included.</summary>
    public const int MostDays = 62;

    /// <summary>Checks every field; each wrong one has its own refusal.</summary>
    public static Result<CheckedAppointment> Read(AppointmentRequest request)
    {
        var document = DocumentNumber.Parse(request.DocumentNumber);
        var start = StartOf(request.Start);
        List<Refusal> refusals = [.. new Result[] { document, start }.SelectMany(result => result.Refusals)];
        if (request.OfficeId is null) refusals.Add(AppointmentRefusals.OfficeUnknown.For(nameof(AppointmentRequest.OfficeId)));
        return refusals.Count > 0 ? refusals : new CheckedAppointment(request.OfficeId!.Value, start.Value, document.Value);
    }

    /// <summary>A period of days, each written as 2026-12-01.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Inclusive; at most <see cref="MostDays"/> days in all.</param>
    public static Result<(DateOnly From, DateOnly To)> Period(string? from, string? to)
    {
        List<Refusal> refusals = [];
        if (!TryDay(from, out var first)) refusals.Add(AppointmentRefusals.RangeInvalid.For("From"));
        if (!TryDay(to, out var last)) refusals.Add(AppointmentRefusals.RangeInvalid.For("To"));
        if (refusals.Count == 0 && (last < first || last.DayNumber - first.DayNumber >= MostDays)) refusals.Add(AppointmentRefusals.RangeInvalid.For("To"));
        return refusals.Count > 0 ? refusals : (first, last);
    }

    private static bool TryDay(string? text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 2000 and < 2100;

    private static Result<DateTime> StartOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return AppointmentRefusals.StartMissing;
        return text.Length <= 40 && WithOffset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            ? start.UtcDateTime
            : AppointmentRefusals.StartInvalid;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})\z")]
    private static partial Regex WithOffset();
}

/// <summary>What a portal asks for.</summary>
/// <param name="Start">UTC.</param>
public sealed record CheckedAppointment(Guid OfficeId, DateTime Start, DocumentNumber Document);
