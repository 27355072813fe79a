using System.Globalization;
using System.Text.RegularExpressions;

namespace Shared.Incidents.Categories;

/// <summary>Numbers as people here write them: a comma before the decimals, dots between thousands.</summary>
public static partial class SpanishNumber
{
    /// <summary>1.234,5 becomes 1234.5, which is how a form keeps it.</summary>
    /// <returns>Null for what is no number or may be read in two ways, such as 1.5.</returns>
    public static string? Read(string typed) => Shape().IsMatch(typed) ? Reckoned(typed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')) : null;

    /// <summary>1234.5 becomes 1234,5; what is no number stays.</summary>
    public static string Show(string kept) => kept.Replace('.', ',');

    private static string? Reckoned(string number) =>
        decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read.ToString(CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A[+-]?([0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?\z")]
    private static partial Regex Shape();
}
