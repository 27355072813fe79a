using Shared.Calendars;
using Shared.Common;

namespace Shared.Incidents.ServiceLevels;

/// <summary>Why something about a calendar or a service level was not done.</summary>
public static class ServiceLevelRefusals
{
    public static readonly Refusal CalendarNameMissing = new("ServiceLevels.CalendarNameMissing", nameof(CalendarValues.Name));
    public static readonly Refusal CalendarNameTaken = new("ServiceLevels.CalendarNameTaken", nameof(CalendarValues.Name));
    public static readonly Refusal ZoneUnknown = new("ServiceLevels.ZoneUnknown", nameof(CalendarValues.ZoneId));
    public static readonly Refusal HoursStartOutOfRange = new("ServiceLevels.HoursStartOutOfRange", nameof(CalendarVersion.ValidFrom));
    public static readonly Refusal SpansTooMany = new("ServiceLevels.SpansTooMany", nameof(CalendarHours.Week));
    public static readonly Refusal SpanInvalid = new("ServiceLevels.SpanInvalid", nameof(CalendarHours.Week));
    public static readonly Refusal SpansOverlap = new("ServiceLevels.SpansOverlap", nameof(CalendarHours.Week));
    public static readonly Refusal HolidaysTooMany = new("ServiceLevels.HolidaysTooMany", nameof(CalendarHours.Holidays));
    public static readonly Refusal HolidayOutOfRange = new("ServiceLevels.HolidayOutOfRange", nameof(CalendarHours.Holidays));
    public static readonly Refusal CalendarInUse = new("ServiceLevels.CalendarInUse");

    public static readonly Refusal NameMissing = new("ServiceLevels.NameMissing", nameof(ServiceLevelValues.Name));
    public static readonly Refusal NameTaken = new("ServiceLevels.NameTaken", nameof(ServiceLevelValues.Name));
    public static readonly Refusal CalendarUnknown = new("ServiceLevels.CalendarUnknown", nameof(ServiceLevelValues.CalendarId));
    public static readonly Refusal CalendarLegal = new("ServiceLevels.CalendarLegal", nameof(ServiceLevelValues.CalendarId));
    public static readonly Refusal CalendarArchived = new("ServiceLevels.CalendarArchived", nameof(ServiceLevelValues.CalendarId));
    public static readonly Refusal WarnOutOfRange = new("ServiceLevels.WarnOutOfRange", nameof(ServiceLevelValues.WarnPercent));
    public static readonly Refusal TargetsIncomplete = new("ServiceLevels.TargetsIncomplete", nameof(ServiceLevelValues.Targets));
    public static readonly Refusal TargetOutOfRange = new("ServiceLevels.TargetOutOfRange", nameof(ServiceLevelValues.Targets));
    public static readonly Refusal ResponseAfterResolution = new("ServiceLevels.ResponseAfterResolution", nameof(ServiceLevelValues.Targets));
}
