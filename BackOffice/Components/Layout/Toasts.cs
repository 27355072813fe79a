using BackOffice.Components.Controls;

namespace BackOffice.Components.Layout;

public sealed record Toast(Guid Id, string Text, Tone Tone, string? ActionText, Func<Task>? Action);

/// <summary>Short messages of one circuit: what was done, with a way to undo it where there is one.</summary>
public sealed class Toasts
{
    private readonly List<Toast> shown = [];

    public event Action? Changed;

    public IReadOnlyList<Toast> Shown => shown;

    public void Show(string text, Tone tone = Tone.Ok) => Add(new Toast(Guid.NewGuid(), text, tone, null, null));

    public void ShowWithAction(string text, string actionText, Func<Task> action) =>
        Add(new Toast(Guid.NewGuid(), text, Tone.Ok, actionText, action));

    public void Dismiss(Toast toast)
    {
        if (shown.Remove(toast)) Changed?.Invoke();
    }

    private void Add(Toast toast)
    {
        shown.Add(toast);
        Changed?.Invoke();
    }
}
