using BackOffice.Offices.Hours;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Offices;

namespace BackOffice.Offices;

/// <summary>What a closure takes, in words: "Puesto 2 · del 24/12/2026 al 26/12/2026, 9:00–12:00".</summary>
internal static class ClosureWords
{
    public static string Of(Closure closure, IEnumerable<Desk> desks, IStringLocalizer<OfficeTexts> words)
    {
        var what = closure.DeskId is { } id ? desks.FirstOrDefault(desk => desk.Id == id)?.Name ?? words["Closures.Desk"] : words["Closures.WholeOffice"].Value;
        var days = closure.FirstDay == closure.LastDay ? SpanishDate.Shown(closure.FirstDay) : words["Closures.Days", SpanishDate.Shown(closure.FirstDay), SpanishDate.Shown(closure.LastDay)].Value;
        return closure is { From: { } from, Until: { } until } ? $"{what} · {days}, {HoursWords.Range(from, until)}" : $"{what} · {days}";
    }
}
