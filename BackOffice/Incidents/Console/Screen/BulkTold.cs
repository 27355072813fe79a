using BackOffice.Components;
using BackOffice.Components.Controls;
using BackOffice.Components.Layout;
using BackOffice.Incidents.Console.Bulk;
using Microsoft.Extensions.Localization;

namespace BackOffice.Incidents.Console.Screen;

/// <summary>Says what became of several incidents: how many were changed, and of each that was left why.</summary>
internal static class BulkTold
{
    private const int MostNamed = 5;

    public static void Tell(Toasts toasts, IStringLocalizer<ConsoleTexts> words, RefusalTexts refusals, BulkDone done, string key, Func<Task>? undo)
    {
        var (changed, left) = (done.Done.Count(), done.Left.ToList());
        if (changed > 0)
        {
            var said = words[changed == 1 ? $"{key}.One" : $"{key}.Many", changed];
            if (undo is null || done.Done.All(row => row.Former is null)) toasts.Show(said);
            else toasts.ShowWithAction(said, words["Undo"], undo);
        }

        foreach (var group in left.GroupBy(row => row.Refusal!))
        {
            var named = string.Join(", ", group.Take(MostNamed).Select(row => row.Number));
            toasts.Show(words["Left", group.Count() > MostNamed ? words["Left.Others", named, group.Count() - MostNamed] : named, refusals.Of(group.Key)], Tone.Wrong);
        }
    }
}
