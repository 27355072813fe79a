using System.Globalization;

namespace Shared.Notices;

/// <summary>Day and time as a letter says them, in the language of the citizen and the zone of the office. The words stand here because those of a machine depend on how it was installed.</summary>
public static class WrittenTime
{
    private static readonly string[] SpanishDays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
    private static readonly string[] SpanishMonths = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];
    private static readonly string[] CatalanDays = ["diumenge", "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte"];
    private static readonly string[] CatalanMonths = ["de gener", "de febrer", "de març", "d'abril", "de maig", "de juny", "de juliol", "d'agost", "de setembre", "d'octubre", "de novembre", "de desembre"];
    private static readonly string[] BasqueDays = ["igandea", "astelehena", "asteartea", "asteazkena", "osteguna", "ostirala", "larunbata"];
    private static readonly string[] BasqueMonths = ["urtarrilaren", "otsailaren", "martxoaren", "apirilaren", "maiatzaren", "ekainaren", "uztailaren", "abuztuaren", "irailaren", "urriaren", "azaroaren", "abenduaren"];

    /// <summary>"martes 1 de diciembre de 2026, 9:20 h", "dimarts 1 de desembre de 2026, 9.20 h" or "2026ko abenduaren 1a, asteartea, 9:20".</summary>
    /// <param name="utc">UTC.</param>
    /// <param name="language">es, ca or eu; another one is read as es.</param>
    public static string Long(DateTime utc, TimeZoneInfo zone, string language)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        var day = DateOnly.FromDateTime(local);
        return language switch
        {
            "ca" => $"{Day(day, language)}, {Hour(local, '.')} h",
            "eu" => $"{Day(day, language)}, {Hour(local, ':')}",
            _ => $"{Day(day, language)}, {Hour(local, ':')} h",
        };
    }

    /// <summary>The same without the time: "martes 1 de diciembre de 2026".</summary>
    /// <param name="language">es, ca or eu; another one is read as es.</param>
    public static string Day(DateOnly day, string language) => language switch
    {
        "ca" => $"{CatalanDays[(int)day.DayOfWeek]} {day.Day} {CatalanMonths[day.Month - 1]} de {day.Year}",
        "eu" => $"{day.Year}{BasqueYearEnding(day.Year)} {BasqueMonths[day.Month - 1]} {BasqueDay(day.Day)}, {BasqueDays[(int)day.DayOfWeek]}",
        _ => $"{SpanishDays[(int)day.DayOfWeek]} {day.Day} de {SpanishMonths[day.Month - 1]} de {day.Year}",
    };

    /// <summary>For text messages, in letters of the GSM alphabet only: "1/12/2026 a las 9:20", "1/12/2026 a les 9.20" or "2026/12/1, 9:20".</summary>
    /// <param name="utc">UTC.</param>
    /// <param name="language">es, ca or eu; another one is read as es.</param>
    public static string Short(DateTime utc, TimeZoneInfo zone, string language)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        return language switch
        {
            "ca" => $"{local.Day}/{local.Month}/{local.Year} a les {Hour(local, '.')}",
            "eu" => $"{local.Year}/{local.Month}/{local.Day}, {Hour(local, ':')}",
            _ => $"{local.Day}/{local.Month}/{local.Year} a {(local.Hour == 1 ? "la" : "las")} {Hour(local, ':')}",
        };
    }

    private static string Hour(DateTime local, char separator) => $"{local.Hour}{separator}{local.Minute.ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>Eleven and thirty-one end in <i>hamaika</i>, which has the article in itself.</summary>
    private static string BasqueDay(int day) => day is 11 or 31 ? $"{day}" : $"{day}a";

    /// <summary><i>-eko</i> after a numeral that ends in a consonant: bat, bost, hamar, hamabost, and the hundreds; otherwise <i>-ko</i>. Basque counts by twenties.</summary>
    private static string BasqueYearEnding(int year) => (year % 100) switch
    {
        0 => year % 1000 == 0 ? "ko" : "eko",
        var rest => rest % 20 is 1 or 5 or 10 or 15 ? "eko" : "ko",
    };
}
