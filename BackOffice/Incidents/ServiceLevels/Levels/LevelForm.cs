using System.Globalization;
using BackOffice.Components.Controls.Fields;
using Microsoft.Extensions.Localization;
using Shared.Calendars;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels.Levels;

/// <summary>What is typed about a service level, kept as typed while it cannot be read.</summary>
public sealed class LevelForm
{
    public string? Name { get; set; }

    public Guid CalendarId { get; set; } = ShippedCalendars.PhoneService;

    public string? WarnPercent { get; set; } = "75";

    /// <summary>One of each priority, in order.</summary>
    public IReadOnlyList<TargetForm> Targets { get; private init; } = [.. Enumerable.Range(1, ServiceTarget.Priorities).Select(priority => new TargetForm(priority))];

    public static LevelForm Of(ServiceLevel level) => new()
    {
        Name = level.Name,
        CalendarId = level.CalendarId,
        WarnPercent = level.WarnPercent.ToString(CultureInfo.InvariantCulture),
        Targets = [.. level.Targets.Select(target => new TargetForm(target.Priority) { Response = DurationText.Show(target.ResponseMinutes), Resolution = DurationText.Show(target.ResolutionMinutes) })],
    };

    /// <summary>What was typed; null when something cannot be read, which is then said of its field.</summary>
    public ServiceLevelValues? Read(FormErrors errors, IStringLocalizer<ServiceLevelTexts> words)
    {
        errors.Clear();
        foreach (var target in Targets.Where(target => target.Read() is null)) errors.Add(nameof(Targets), words["Targets.Unreadable", words[$"Priority.{target.Priority}"].Value]);
        if (errors.Any) return null;
        var percent = int.TryParse(WarnPercent?.Trim(' ', '%'), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return new(Name, CalendarId, percent, [.. Targets.Select(target => target.Read()).OfType<ServiceTarget>()]);
    }
}

/// <summary>The targets of a priority as they are typed.</summary>
public sealed class TargetForm(int priority)
{
    public int Priority { get; } = priority;

    public string? Response { get; set; }

    public string? Resolution { get; set; }

    /// <summary>Null when it cannot be read.</summary>
    public ServiceTarget? Read() => DurationText.Read(Response) is { } response && DurationText.Read(Resolution) is { } resolution ? new(Priority, response, resolution) : null;
}
