namespace Shared.Keys;

/// <summary>Keys that are long but easy: a piece repeated, or a walk over the keyboard, the alphabet or the digits.</summary>
internal static class KeyPatterns
{
    private const int LeastDistinct = 5;
    private const int LeastRun = 4;

    // folded, as the key is: the ñ of the Spanish keyboard is an n
    private static readonly string[] Walks =
    [
        .. new[]
        {
            "01234567890123456789", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "abcdefghijklmnnopqrstuvwxyz",
            "qwertyuiop", "asdfghjkln", "asdfghjkl;'", "zxcvbnm,.-", "zxcvbnm,./", "!@#$%^&*()", "!\"$%&/()=", "qwertzuiop", "azertyuiop",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "1q2w3e4r5t6y7u8i9o0p", "a1b2c3d4e5f6g7h8i9j0",
            "1a2b3c4d5e6f7g8h9i0j", "aabbccddeeffgghhiijjkkllmmnn", "00112233445566778899", "0246802468", "1357913579",
        }.SelectMany(walk => new[] { walk, string.Concat(walk.Reverse()) }),
    ];

    public static bool IsRepeated(ComparedKey key) => IsRepeated(key.Folded) || (key.Bare.Length >= LeastDistinct && IsRepeated(key.Bare));

    public static bool IsSequence(ComparedKey key) =>
        Math.Max(Walked(key.Folded), Walked(key.Bare)) * 2 > key.Folded.Length;

    private static bool IsRepeated(string text)
    {
        if (text.Distinct().Count() < LeastDistinct) return true;
        for (var unit = 1; unit <= text.Length / 2; unit++)
        {
            if (text.AsSpan(unit).SequenceEqual(text.AsSpan(0, text.Length - unit))) return true;
        }

        return false;
    }

    private static int Walked(string text)
    {
        var walked = 0;
        for (var start = 0; start < text.Length;)
        {
            var run = Math.Max(Same(text, start), Walks.Max(walk => Along(walk, text, start)));
            if (run >= LeastRun) walked += run;
            start += run >= LeastRun ? run : 1;
        }

        return walked;
    }

    private static int Same(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start]) end++;
        return end - start;
    }

    private static int Along(string walk, string text, int start)
    {
        var length = LeastRun;
        while (start + length <= text.Length && walk.AsSpan().IndexOf(text.AsSpan(start, length)) >= 0) length++;
        return length - 1;
    }
}
