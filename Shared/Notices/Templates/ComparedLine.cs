namespace Shared.Notices.Templates;

/// <summary>What became of a line from one text to another.</summary>
public enum LineFate
{
    Kept = 1,
    Removed = 2,
    Added = 3,
}

/// <summary>A line of two texts that are compared.</summary>
public sealed record ComparedLine(LineFate Fate, string Text)
{
    /// <summary>The lines of both texts in order, by the longest common subsequence; a text has some dozens of lines.</summary>
    public static IReadOnlyList<ComparedLine> Of(string before, string after)
    {
        var (old, young) = (before.ReplaceLineEndings("\n").Split('\n'), after.ReplaceLineEndings("\n").Split('\n'));
        var common = Common(old, young);
        List<ComparedLine> lines = [];
        var (i, j) = (0, 0);
        while (i < old.Length || j < young.Length)
        {
            if (i < old.Length && j < young.Length && old[i] == young[j])
            {
                lines.Add(new(LineFate.Kept, old[i++]));
                j++;
            }
            else if (j == young.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1])) lines.Add(new(LineFate.Removed, old[i++]));
            else lines.Add(new(LineFate.Added, young[j++]));
        }

        return lines;
    }

    /// <summary>How many lines the ends of both texts have in common, from each pair of lines on.</summary>
    private static int[,] Common(string[] old, string[] young)
    {
        var common = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = young.Length - 1; j >= 0; j--) common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
