using BackOffice.Components;
using BackOffice.Components.Controls;
using BackOffice.Components.Layout;
using BackOffice.Incidents.Console.Bulk;
using Microsoft.Extensions.Localization;
using Shared.Common;

namespace BackOffice.Incidents.Console.Screen;

/// <summary>Says what became of several incidents: how many were changed, how many stood so already, and of each that was left why.</summary>
internal static class BulkTold
{
    private const int MostNamed = 5;

    public static void Tell(Toasts toasts, IStringLocalizer<ConsoleTexts> words, RefusalTexts refusals, Result<BulkDone> result, string key, Func<Task>? undo)
    {
        if (!result.IsDone)
        {
            toasts.Show(refusals.Of(result.Refusal), Tone.Wrong);
            return;
        }

        var done = result.Value;
        var (changed, same, left) = (done.Changed.Count(), done.Unchanged.Count(), done.Left.ToList());
        var already = words[same == 1 ? "Same.One" : "Same.Many", same];
        if (changed > 0)
        {
            var said = words[changed == 1 ? $"{key}.One" : $"{key}.Many", changed] + (same > 0 ? $" · {already}" : "");
            if (undo is null) toasts.Show(said);
            else toasts.ShowWithAction(said, words["Undo"], undo);
        }

        else if (same > 0)
        {
            toasts.Show(already);
        }

        if (done.Told.Count > 0) toasts.Show(words["Left", Named(words, done.Told), words["Undone.Told"]], Tone.Wrong);
        foreach (var group in left.GroupBy(row => row.Refusal!)) toasts.Show(words["Left", Named(words, [.. group.Select(row => row.Number)]), refusals.Of(group.Key)], Tone.Wrong);
    }

    private static string Named(IStringLocalizer<ConsoleTexts> words, IReadOnlyList<string> numbers)
    {
        var named = string.Join(", ", numbers.Take(MostNamed));
        return numbers.Count > MostNamed ? words["Left.Others", named, numbers.Count - MostNamed] : named;
    }
}
