using BackOffice.Components.Controls;
using BackOffice.Incidents.Card.Presence;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Incidents.Card;

public sealed partial class IncidentScreen
{
    private OpenedIncident? opened;
    private string? asked;
    private IncidentVisit? visit;
    private IReadOnlyList<Viewer> others = [];
    private CardDialog? dialog;
    private bool isLeft, isGone;
    private ITimer? beat;
    private IJSObjectReference? script;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>It stands beside the list that it was opened from.</summary>
    [Parameter]
    public bool IsBeside { get; set; }

    /// <summary>It went where the official sees nothing; only beside a list.</summary>
    [Parameter]
    public EventCallback OnLeft { get; set; }

    protected override void OnInitialized()
    {
        Changes.IncidentChanged += Changed;
        Presence.Changed += Moved;
        beat = Clock.CreateTimer(_ => _ = InvokeAsync(StayAsync), null, IncidentPresence.Beat, IncidentPresence.Beat);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(asked, Number, StringComparison.OrdinalIgnoreCase)) return;
        var number = asked = Number;
        visit?.Dispose();
        (dialog, isLeft) = (null, false);
        var next = new OpenedIncident(Queries, await CurrentActor.GetAsync(), number.ToUpperInvariant());
        await next.ReadAsync();

        // whoever goes quickly from row to row sees the last one, whichever was read first
        if (asked != number || isGone) return;
        opened = next;
        if (next.Card is { View.Id: var id }) visit = Presence.Enter(id, next.Actor.Id, next.Actor.Name);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) script = await Scripts.InvokeAsync<IJSObjectReference>("import", "./Incidents/Card/IncidentScreen.razor.js");
    }

    public async ValueTask DisposeAsync()
    {
        isGone = true;
        Changes.IncidentChanged -= Changed;
        Presence.Changed -= Moved;
        visit?.Dispose();
        if (beat is not null) await beat.DisposeAsync();
        await ScriptModule.Release(script);
    }

    private void Changed(Guid incident) => _ = incident == opened?.Card?.View.Id ? InvokeAsync(ReadAsync) : Task.CompletedTask;

    private void Moved(Guid incident) => _ = incident == opened?.Card?.View.Id ? InvokeAsync(Look) : Task.CompletedTask;

    // the minutes that are left move on, and another process may have changed something
    private async Task StayAsync()
    {
        visit?.Stay(opened?.IsWriting == true);
        if (Clock.GetUtcNow().Second < IncidentPresence.Beat.TotalSeconds) await ReadAsync();
        else Look();
    }

    private async Task ReadAsync()
    {
        var before = opened?.Card;
        if (opened is not null) await opened.ReadAsync();
        if (before is not null && opened?.Card is null && !isLeft) await LeaveAsync();
        Look();
    }

    /// <summary>It went where the official sees nothing: a page that says it cannot be found would look like an error.</summary>
    private async Task LeaveAsync()
    {
        isLeft = true;
        Toasts.Show(Words["Card.Left", Number.ToUpperInvariant()]);
        if (IsBeside) await OnLeft.InvokeAsync();
        else Navigation.NavigateTo(IncidentRoutes.Console, replace: true);
    }

    private async Task EarlierAsync() => await opened!.ReadEarlierAsync();

    private void Look()
    {
        others = opened?.Card is { View.Id: var id } ? Presence.OthersIn(id, opened.Actor.Id) : [];
        StateHasChanged();
    }
}
