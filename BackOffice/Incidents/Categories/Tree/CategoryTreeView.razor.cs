using Microsoft.AspNetCore.Components.Web;

namespace BackOffice.Incidents.Categories.Tree;

/// <summary>What the keys do in the tree.</summary>
public partial class CategoryTreeView
{
    private async Task KeyAsync(KeyboardEventArgs key)
    {
        var at = rows.ToList().FindIndex(row => row.Category.Id == FocusedId);
        if (at < 0) return;
        if (key.AltKey)
        {
            await StepAsync(rows[at], key.Key);
            return;
        }

        if (key.Key is "Enter" or " ") await SelectAsync(rows[at].Category.Id);
        else if (Target(at, key.Key) is { } target) Focus(rows[target].Category.Id);
    }

    /// <summary>The row to which a key leads; the arrows to the sides open and close first.</summary>
    private int? Target(int at, string key)
    {
        var row = rows[at];
        switch (key)
        {
            case "ArrowDown": return Math.Min(at + 1, rows.Count - 1);
            case "ArrowUp": return Math.Max(at - 1, 0);
            case "Home": return 0;
            case "End": return rows.Count - 1;
            case "ArrowRight" when row is { HasChildren: true, IsOpen: true }: return at + 1;
            case "ArrowLeft" when !row.IsOpen && row.Level > 1: return rows.ToList().FindLastIndex(at, above => above.Level == row.Level - 1);
            case "ArrowRight" or "ArrowLeft" when row.HasChildren:
                Turn(row);
                return at;
            default: return null;
        }
    }

    private async Task StepAsync(OutlineRow row, string key)
    {
        CategoryStep? step = key switch
        {
            "ArrowUp" => CategoryStep.Up,
            "ArrowDown" => CategoryStep.Down,
            "ArrowRight" => CategoryStep.Inwards,
            "ArrowLeft" => CategoryStep.Outwards,
            _ => null,
        };
        if (step is not { } wanted || CategoryPlace.Of(wanted, row.Category, Tree, Outline) is not { } place) return;
        Focus(row.Category.Id);
        await OnMove.InvokeAsync((row.Category.Id, place));
    }

    private void Turn(OutlineRow row)
    {
        Outline.Toggle(row.Category.Id, !row.IsOpen);
        rows = Outline.Rows(Tree);
    }

    private void Focus(Guid id) => (focused, takesFocus) = (id, true);

    private Task SelectAsync(Guid id)
    {
        focused = id;
        return OnSelect.InvokeAsync(id);
    }

    private void Filter(string? words)
    {
        Outline.Words = words;
        rows = Outline.Rows(Tree);
    }
}
