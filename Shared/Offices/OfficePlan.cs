namespace Shared.Offices;

/// <summary>Everything that says when the desks of one office see citizens.</summary>
/// <param name="Desks">Of the office, in any order, archived ones too.</param>
/// <param name="Holidays">Of all offices and of this one.</param>
public sealed record OfficePlan(
    Office Office, IReadOnlyList<Desk> Desks, IReadOnlyList<OpeningHours> Hours, IReadOnlyList<Holiday> Holidays, IReadOnlyList<Closure> Closures)
{
    /// <summary>The desks that see citizens, in the order of the row.</summary>
    public IReadOnlyList<Desk> OpenDesks { get; } = [.. Desks.Where(desk => !desk.IsArchived).OrderBy(desk => desk.Position).ThenBy(desk => desk.Id)];

    /// <summary>The day at the office.</summary>
    /// <param name="utc">UTC.</param>
    public DateOnly DayOf(DateTime utc) => OfficeZone.DayOf(utc, Office.ZoneId);

    /// <summary>The holiday of a day; null when it is none.</summary>
    public Holiday? HolidayOn(DateOnly day) => Holidays.FirstOrDefault(holiday => holiday.Date == day);

    /// <summary>The hours that count on a day; null when none hold.</summary>
    public OpeningHours? HoursOn(DateOnly day) => Hours.Where(hours => hours.HoldOn(day)).MaxBy(hours => hours.ValidFrom);

    /// <summary>The cells of five minutes in which each desk is open on a day, by desk in the order of the row. Empty on a holiday, in an archived office, or when it is closed.</summary>
    public OfficeDay DayAt(DateOnly day)
    {
        if (Office.IsArchived || HolidayOn(day) is not null || HoursOn(day) is not { } hours) return new(day, []);
        var closures = Closures.Where(closure => closure.HoldsOn(day)).ToList();
        var cells = hours.Bands.Where(band => band.Day == day.DayOfWeek).OrderBy(band => band.From).SelectMany(band => CellsOf(day, band, closures));
        return new(day, [.. cells]);
    }

    /// <summary>Why nobody is seen on a day: the holiday or the closure of the whole office. Null when it is open, or merely has no hours.</summary>
    public string? ClosedFor(DateOnly day) =>
        HolidayOn(day)?.Name ?? Closures.FirstOrDefault(closure => closure.HoldsOn(day) && closure.DeskId is null && closure.From is null)?.Reason;

    private IEnumerable<OpenCell> CellsOf(DateOnly day, OpeningBand band, List<Closure> closures)
    {
        var (from, to) = (OfficeZone.UtcOf(day, band.From, Office.ZoneId), OfficeZone.UtcOf(day, band.To, Office.ZoneId));
        var cell = TimeSpan.FromMinutes(Office.CellMinutes);
        for (var at = from; at + cell <= to; at += cell)
        {
            var time = TimeOnly.FromDateTime(OfficeZone.LocalOf(at, Office.ZoneId));
            foreach (var (desk, index) in OpenDesks.Take(band.Desks).Select((desk, index) => (desk, index)))
            {
                if (!closures.Exists(closure => closure.Shuts(desk.Id, time))) yield return new(desk.Id, at, index < band.PublicDesks, IsStart: (at - from).Ticks % TimeSpan.FromMinutes(Office.SlotMinutes).Ticks == 0);
            }
        }
    }
}

/// <summary>A day of an office.</summary>
public sealed record OfficeDay(DateOnly Day, IReadOnlyList<OpenCell> Cells)
{
    /// <summary>Whether nobody is seen.</summary>
    public bool IsClosed => Cells.Count == 0;
}

/// <summary>Five minutes of a desk in which citizens are seen.</summary>
/// <param name="At">Its begin, UTC.</param>
/// <param name="IsPublic">Whether the portal offers it.</param>
/// <param name="IsStart">Whether an appointment may begin with it.</param>
public readonly record struct OpenCell(Guid DeskId, DateTime At, bool IsPublic, bool IsStart);
