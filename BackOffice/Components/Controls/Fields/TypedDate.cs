using System.Globalization;

namespace BackOffice.Components.Controls.Fields;

/// <summary>The one place where a typed date is read and shown.</summary>
public static class TypedDate
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d-M-yy", "d.M.yy", "ddMMyyyy", "ddMMyy", "yyyy-MM-dd"];
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-ES");

    /// <summary>The date of a text such as 3/5/1978, 3-5-78 or 03051978; null when it is none.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Replace(" ", "", StringComparison.Ordinal), Forms, Spanish, DateTimeStyles.None, out var date) ? date : null;

    public static string Show(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
