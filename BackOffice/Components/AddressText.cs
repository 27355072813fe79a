using System.Globalization;

namespace BackOffice.Components;

/// <summary>What stands in an address. Anybody may change it, so what cannot be read is nothing and never an error.</summary>
public static class AddressText
{
    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool IsYes(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
