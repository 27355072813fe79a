namespace Shared.Keys;

/// <summary>The blocklist: keys that everybody tries first, in Spanish and English.</summary>
internal static class CommonKeys
{
    // a common word is not mended by the few digits or signs put around it
    private const int LeastAround = 8;

    private static readonly HashSet<string> Known = Read();

    public static bool Contain(ComparedKey key)
    {
        if (Known.Contains(key.Folded) || Known.Contains(key.Bare)) return true;
        var core = TrimToLetters(key.Folded);
        return core.Length > 0 && key.Folded.Length - core.Length < LeastAround && Known.Contains(ComparedKey.Squeeze(core));
    }

    private static string TrimToLetters(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && !char.IsLetter(text[start])) start++;
        while (end > start && !char.IsLetter(text[end - 1])) end--;
        return text[start..end];
    }

    private static HashSet<string> Read()
    {
        using var stream = typeof(CommonKeys).Assembly.GetManifestResourceStream("Shared.Keys.common-keys.txt")
            ?? throw new InvalidOperationException("The list of common keys is not in the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select(ComparedKey.Dense)];
    }
}
