using BackOffice.Components;
using BackOffice.Components.Controls.Fields;
using BackOffice.Components.Layout;
using Microsoft.AspNetCore.Components;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Dialogs;

/// <summary>A form that changes an incident. It was read when the form opened; when somebody was quicker, what was typed stays and the next try is over what is shown now.</summary>
public abstract class CardForm : ComponentBase
{
    private long version;
    private bool isStale;

    [Parameter, EditorRequired]
    public IncidentCard Card { get; set; } = default!;

    [Parameter, EditorRequired]
    public Actor Actor { get; set; } = default!;

    /// <summary>It was done.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>The incident must be read again.</summary>
    [Parameter]
    public EventCallback OnStale { get; set; }

    protected FormErrors Errors { get; } = new();

    protected IncidentView View => Card.View;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private RefusalTexts Refusals { get; set; } = default!;

    protected override void OnInitialized() => version = View.Version;

    protected override void OnParametersSet()
    {
        if (!isStale) return;
        (version, isStale) = (View.Version, false);
    }

    /// <param name="send">Gets the version that was read.</param>
    /// <param name="keepsOpen">Whether the form still has something to show.</param>
    protected async Task SendAsync(Func<long, Task<Result>> send, bool keepsOpen = false)
    {
        var result = await send(version);
        if (!result.IsDone && result.Refusal == IncidentRefusals.NothingToChange)
        {
            Toasts.Show(Refusals.Of(result.Refusal));
            await OnClose.InvokeAsync();
            return;
        }

        if (Refusals.Show(result, Errors))
        {
            if (!keepsOpen) await OnDone.InvokeAsync();
            return;
        }

        isStale = result.Refusal == Refusal.Conflict;
        if (isStale) await OnStale.InvokeAsync();
    }
}
