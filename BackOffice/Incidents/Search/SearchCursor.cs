using System.Globalization;

namespace BackOffice.Incidents.Search;

/// <summary>The last text of a page of what was found.</summary>
/// <param name="InTitles">Whether titles are still being listed; the other texts come after all of them.</param>
internal sealed record SearchCursor(long Place, bool InTitles)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(InTitles ? 't' : 'r')}{Place:x}");

    /// <summary>What cannot be read is the beginning.</summary>
    public static SearchCursor? Read(string? text) =>
        text is { Length: > 1 and < 20 } && text[0] is 't' or 'r' && long.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var place) ? new(place, text[0] == 't') : null;
}
