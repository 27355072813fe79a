using BackOffice.Components;
using BackOffice.Components.Controls;
using BackOffice.Components.Layout;
using BackOffice.Data;
using BackOffice.Security;
using Microsoft.AspNetCore.Components;
using Shared.Common;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Quarantine;

public sealed partial class QuarantineScreen(QuarantineQueries queries, DiscardMails discard, RestoreMails restore, CommittedChanges changes) : ComponentBase, IDisposable
{
    private static readonly InboundState[] States = [InboundState.Quarantined, InboundState.Logged, InboundState.Discarded, InboundState.Taken];

    private readonly HashSet<Guid> marked = [];
    private Page<QuarantineRow>? page;
    private QuarantineCard? card;
    private int waiting;

    [Inject]
    public CurrentActor Actor { get; set; } = default!;

    [Inject]
    public Toasts Toasts { get; set; } = default!;

    [Inject]
    public RefusalTexts Refusals { get; set; } = default!;

    [Inject]
    public NavigationManager Navigation { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "estado")]
    private string? State { get; set; }

    [SupplyParameterFromQuery(Name = "desde")]
    private string? After { get; set; }

    [SupplyParameterFromQuery(Name = "correo")]
    private string? Mail { get; set; }

    private InboundState Chosen => Enum.TryParse<InboundState>(State, out var state) && Enum.IsDefined(state) ? state : InboundState.Quarantined;

    public void Dispose() => changes.MailChanged -= Refresh;

    protected override void OnInitialized() => changes.MailChanged += Refresh;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var actor = await Actor.GetAsync();
        page = await queries.ListAsync(actor, new(Chosen, After), CancellationToken.None);
        waiting = Chosen == InboundState.Quarantined && After is null && page.Next is null ? page.Rows.Count : await queries.WaitingAsync(actor, CancellationToken.None);
        card = AddressText.Id(Mail) is { } id ? await queries.FindAsync(actor, id, CancellationToken.None) : null;
        marked.IntersectWith(page.Rows.Select(row => row.Id));
    }

    private void Refresh() => _ = InvokeAsync(async () =>
    {
        await LoadAsync();
        StateHasChanged();
    });

    private async Task DiscardAsync(IReadOnlyList<Guid> ids)
    {
        var done = await discard.ExecuteAsync(new(ids), await Actor.GetAsync(), CancellationToken.None);
        if (done.IsDone) Toasts.ShowWithAction(Words[done.Value.Count == 1 ? "Discard.One" : "Discard.Many", done.Value.Count], Words["Undo"], () => RestoreAsync(done.Value));
        else Toasts.Show(Refusals.Of(done.Refusal), Tone.Wrong);
        marked.Clear();
        await ChangedAsync();
    }

    private async Task RestoreAsync(IReadOnlyList<Guid> ids)
    {
        var done = await restore.ExecuteAsync(new(ids), await Actor.GetAsync(), CancellationToken.None);
        Toasts.Show(done.IsDone ? Words["Restore.Done"] : Refusals.Of(done.Refusal), done.IsDone ? Tone.Ok : Tone.Wrong);
        await ChangedAsync();
    }

    /// <summary>What was decided leaves the list; the next one is not opened by itself.</summary>
    private async Task ChangedAsync()
    {
        await LoadAsync();
        if (card is not null && card.Row.State != Chosen) Navigation.NavigateTo(HrefOf(null));
        StateHasChanged();
    }

    private void Mark(Guid id)
    {
        if (!marked.Remove(id)) marked.Add(id);
    }

    private void MarkAll(ChangeEventArgs args)
    {
        marked.Clear();
        if (args.Value is true) marked.UnionWith(page!.Rows.Select(row => row.Id));
    }

    private string Why(QuarantineRow row) => row switch
    {
        { State: InboundState.Taken, IncidentNumber: { } number } => number,
        { Reason: { } reason } => Words[$"InboundReason.{reason}"],
        _ => Words[$"MailClass.{row.Class}"],
    };

    private string Href(InboundState state, string? after) => Navigation.GetUriWithQueryParameters(QuarantineRoutes.List, new Dictionary<string, object?> { ["estado"] = state.ToString(), ["desde"] = after });

    private string HrefOf(Guid? mail) => Navigation.GetUriWithQueryParameter("correo", mail?.ToString());
}
