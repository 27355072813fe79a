using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackOffice.Verification.Records.Printing;

/// <summary>What can be told of a PDF without reading it.</summary>
internal static partial class PdfShape
{
    private const int LastBytes = 32;

    /// <summary>Whether it begins and ends as one: a browser that was ended half way leaves a beginning.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8) && bytes[^Math.Min(bytes.Length, LastBytes)..].IndexOf("%%EOF"u8) >= 0;

    /// <summary>Pages; null when they are not written in clear.</summary>
    public static int? PagesOf(byte[] bytes)
    {
        var counts = Count().Matches(Encoding.Latin1.GetString(bytes)).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToList();
        return counts.Count == 0 ? null : counts.Max();
    }

    [GeneratedRegex(@"/Type\s*/Pages\s*/Count\s+(\d{1,5})")]
    private static partial Regex Count();
}
