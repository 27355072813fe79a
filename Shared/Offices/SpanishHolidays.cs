namespace Shared.Offices;

/// <summary>The days on which all of Spain rests: article 45 of Real Decreto 2001/1983 with those that no region replaces (the yearly resolution in the BOE confirms them).</summary>
public static class SpanishHolidays
{
    private const int GoodFriday = -2;

    /// <summary>Days counted from Easter Sunday that some or all regions keep: Maundy Thursday, Good Friday, Easter Monday, Saint Vincent Ferrer, Whit Monday and Corpus Christi.</summary>
    public static readonly IReadOnlyList<int> DaysFromEaster = [-3, GoodFriday, 1, 8, 50, 60];

    private static readonly (int Month, int Day, string Name)[] Fixed =
    [
        (1, 1, "Año Nuevo"),
        (1, 6, "Epifanía del Señor"),
        (5, 1, "Fiesta del Trabajo"),
        (8, 15, "Asunción de la Virgen"),
        (10, 12, "Fiesta Nacional de España"),
        (11, 1, "Todos los Santos"),
        (12, 6, "Día de la Constitución"),
        (12, 8, "Inmaculada Concepción"),
        (12, 25, "Natividad del Señor"),
    ];

    /// <summary>The national holidays of a year by date, for all offices. One that falls on a Sunday stays there: whether a region moves it is the region's decision.</summary>
    /// <param name="year">2000–2099.</param>
    public static IReadOnlyList<HolidayDraft> NationalOf(int year) =>
    [
        .. Fixed.Select(day => new HolidayDraft(null, new DateOnly(year, day.Month, day.Day), day.Name, HolidayScope.National))
            .Append(new HolidayDraft(null, Easter.Of(year).AddDays(GoodFriday), "Viernes Santo", HolidayScope.National))
            .OrderBy(draft => draft.Date),
    ];

    /// <summary>Whether a day is a national holiday of every year.</summary>
    internal static bool IsFixed(DateOnly day) => Array.Exists(Fixed, row => (row.Month, row.Day) == (day.Month, day.Day));
}
