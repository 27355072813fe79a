using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.Card;

/// <summary>How the due time of an incident is said.</summary>
public static class DueWords
{
    /// <summary>"Respuesta: vence hoy a las 14:10, quedan 2 h de servicio"; null when nothing was promised or nothing runs any more.</summary>
    /// <param name="now">UTC.</param>
    public static string? Due(this IStringLocalizer<CardTexts> words, IncidentView view, ServiceTerms? terms, DateTime now)
    {
        if (terms is null || !view.IsOpen) return null;
        if (view.DueAt is not { } due) return view.State == IncidentState.Waiting ? words["Due.Paused"].Value : null;
        var isLate = due <= now;
        var working = isLate ? terms.Calendar.Between(due, now) : terms.Calendar.Between(now, due);
        return words[isLate ? "Due.Late" : "Due.Left", words.DayOf(due, now), TownTime.Hour(due), words.Span(working), words[$"Due.{Promised(view, terms, now)}"]];
    }

    /// <summary>What is late; while nothing is, what is due first.</summary>
    private static ServicePromise Promised(IncidentView view, ServiceTerms terms, DateTime now)
    {
        var reading = ServiceClocks.Read(view.ServiceEvents, terms);
        return reading.LateAt(now) ?? (reading.Response is { StoppedAt: null } ? ServicePromise.Answer : ServicePromise.Solution);
    }

    /// <summary>"2 h 10 min", "45 min", "menos de 1 min".</summary>
    public static string Span(this IStringLocalizer<CardTexts> words, TimeSpan span)
    {
        var minutes = (int)span.TotalMinutes;
        if (minutes < 1) return words["Span.Moment"];
        if (minutes < 60) return words["Span.Minutes", minutes];
        return minutes % 60 == 0 ? words["Span.Hours", minutes / 60] : words["Span.HoursMinutes", minutes / 60, minutes % 60];
    }

    /// <summary>"hoy", "mañana", "ayer" or "el 24/11/2026".</summary>
    private static string DayOf(this IStringLocalizer<CardTexts> words, DateTime utc, DateTime now)
    {
        var (day, today) = (TownTime.DayOf(utc), TownTime.DayOf(now));
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => words["Day.Today"],
            1 => words["Day.Tomorrow"],
            -1 => words["Day.Yesterday"],
            _ => words["Day.On", SpanishDate.Shown(day)],
        };
    }
}
