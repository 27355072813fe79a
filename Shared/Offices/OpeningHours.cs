using Shared.Common;

namespace Shared.Offices;

/// <summary>When an office sees citizens, week by week, between two days (horario). Of several that hold on a day the one that began last counts: summer hours lie over the usual ones.</summary>
public sealed class OpeningHours : IVersioned, IAtOffice
{
    private const int MostBands = 40;

    private OpeningHours()
    {
    }

    public Guid Id { get; private set; }

    public Guid OfficeId { get; private set; }

    /// <summary>1–60 characters, such as "Horario de verano".</summary>
    public string Name { get; private set; } = "";

    /// <summary>First day, inclusive; unique in its office.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day, inclusive; null for no end.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>By weekday and hour; a day without any is closed, a split day has two.</summary>
    public List<OpeningBand> Bands { get; private set; } = [];

    public long Version { get; private set; }

    /// <summary>New hours of an office.</summary>
    public static Result<OpeningHours> Create(Guid officeId, OpeningHoursValues values, DateTime now)
    {
        var hours = new OpeningHours { Id = Ids.New(now), OfficeId = officeId };
        var taken = hours.Change(values);
        return taken.IsDone ? hours : Result<OpeningHours>.From(taken.Refusals);
    }

    /// <summary>Takes new values after checking each.</summary>
    public Result Change(OpeningHoursValues values)
    {
        var refusals = Check(values);
        if (refusals.Count > 0) return Result.From(refusals);
        (Name, ValidFrom, ValidTo) = (values.Name!.Trim(), values.ValidFrom, values.ValidTo);
        Bands = [.. values.Bands.OrderBy(band => ((int)band.Day + 6) % 7).ThenBy(band => band.From)];
        return Result.Done;
    }

    /// <summary>Whether they hold on a day.</summary>
    public bool HoldOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    private static List<Refusal> Check(OpeningHoursValues values)
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (OfficeRefusals.HoursNameMissing, string.IsNullOrWhiteSpace(values.Name) || values.Name.Trim().Length > 60),
            (OfficeRefusals.HoursEndBeforeStart, values.ValidTo < values.ValidFrom),
            (OfficeRefusals.BandsTooMany, values.Bands.Count > MostBands),
            (OfficeRefusals.BandEndBeforeStart, values.Bands.Any(band => band.To <= band.From || !Enum.IsDefined(band.Day))),
            (OfficeRefusals.BandNotOnGrid, values.Bands.Any(band => !IsOnGrid(band.From) || !IsOnGrid(band.To))),
            (OfficeRefusals.BandDesksOutOfRange, values.Bands.Any(band => band.Desks is < 1 or > Desk.Most || band.PublicDesks < 0 || band.PublicDesks > band.Desks)),
            (OfficeRefusals.BandsOverlap, values.Bands.GroupBy(band => band.Day).Any(Overlap)),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal)];
    }

    private static bool Overlap(IEnumerable<OpeningBand> day)
    {
        var bands = day.OrderBy(band => band.From).ToList();
        return bands.Zip(bands.Skip(1)).Any(pair => pair.Second.From < pair.First.To);
    }

    private static bool IsOnGrid(TimeOnly time) => time.Ticks % TimeSpan.FromMinutes(Office.CellMinutes).Ticks == 0;
}

/// <summary>A stretch of a weekday in which desks are open.</summary>
/// <param name="From">Inclusive, on the clock of the office, a multiple of five minutes.</param>
/// <param name="To">Exclusive.</param>
/// <param name="Desks">How many desks see citizens, 1–50: the first ones of the row.</param>
/// <param name="PublicDesks">How many of them the portal offers, 0 to <paramref name="Desks"/>; the others are kept for officials.</param>
public sealed record OpeningBand(DayOfWeek Day, TimeOnly From, TimeOnly To, int Desks, int PublicDesks);

/// <summary>What is typed about opening hours.</summary>
public sealed record OpeningHoursValues(string? Name, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<OpeningBand> Bands);
