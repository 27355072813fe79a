using System.Globalization;

namespace BackOffice.Incidents.Console;

/// <summary>A row of the list, and in which direction to go on from it.</summary>
/// <param name="Key">Ticks of the time, or the priority; null for what is never due and where the sequence is the order.</param>
/// <param name="IsBack">Towards the beginning.</param>
internal sealed record ListCursor(long? Key, long Sequence, bool IsBack)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsBack ? 'a' : 'd')}{Sequence:x}.{Key:x}");

    /// <summary>What cannot be read is the beginning of the list.</summary>
    public static ListCursor? Read(string? text)
    {
        if (text is not { Length: > 1 and < 40 } || text[0] is not ('a' or 'd') || text[1..].Split('.') is not [var place, var order]) return null;
        if (!long.TryParse(place, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sequence)) return null;
        if (order.Length == 0) return new(null, sequence, text[0] == 'a');
        return long.TryParse(order, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key) && key >= 0 && key <= DateTime.MaxValue.Ticks ? new(key, sequence, text[0] == 'a') : null;
    }
}
