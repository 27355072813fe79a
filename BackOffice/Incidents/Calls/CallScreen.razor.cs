using BackOffice.Components;
using BackOffice.Components.Controls;
using BackOffice.Components.Controls.Fields;
using BackOffice.Components.Layout;
using BackOffice.Data;
using BackOffice.Incidents.Calls.Aids;
using BackOffice.Incidents.Calls.Callers;
using BackOffice.Incidents.Calls.Matter;
using BackOffice.Incidents.Drafts;
using BackOffice.Persons;
using BackOffice.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Calls;

/// <summary>One screen for a call or a visit: who, what, and one of two endings. Everything typed is a draft at once.</summary>
public sealed partial class CallScreen : IAsyncDisposable
{
    private const string CallerId = "f-Requester";
    private const string CategoryId = "f-Category";
    private const string TitleId = "call-title";

    private readonly FormErrors errors = new();
    private CallSheet sheet = new();
    private CallOpening? opening;
    private CallAidView aids = CallAidView.Nothing;
    private LoggedIncident? told;
    private string last = "";
    private DraftKeeper keeper = default!;
    private LastAsked asked = default!;
    private IJSObjectReference? module;
    private ElementReference form;
    private Func<Task>? afterRender;
    private bool isEnding;

    [Inject]
    private CallDeskQueries Queries { get; set; } = default!;

    [Inject]
    private CallAids Aids { get; set; } = default!;

    [Inject]
    private LogIncident Log { get; set; } = default!;

    [Inject]
    private SaveDraft Save { get; set; } = default!;

    [Inject]
    private DiscardDraft Discard { get; set; } = default!;

    [Inject]
    private CurrentActor Actor { get; set; } = default!;

    [Inject]
    private RefusalTexts Refusals { get; set; } = default!;

    [Inject]
    private CommittedChanges Changes { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IJSRuntime Scripts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IncidentTexts> IncidentWords { get; set; } = default!;

    private DateTime Now => Clock.GetUtcNow().UtcDateTime;

    private EffectiveCategory? Category => sheet.CategoryId is { } id ? opening?.Desk.Categories.Find(id) : null;

    private string Told => keeper.HasFailed ? Words["Draft.Failed"] : last;

    private string TeamText => Category?.TeamId.Value is { } team && opening!.Desk.Teams.TryGetValue(team, out var found) ? Words["Leave.Team", found.Name] : "";

    private IReadOnlyList<SelectOption<IncidentKind>> Kinds =>
        [.. Enum.GetValues<IncidentKind>().Where(kind => Category?.Allows(kind) ?? true).Select(kind => new SelectOption<IncidentKind>(kind, IncidentWords[$"IncidentKind.{kind}"]))];

    private IReadOnlyList<SelectOption<Guid?>> Entities => [.. opening!.Entities.Select(entity => new SelectOption<Guid?>(entity.Id, entity.Name))];

    protected override async Task OnInitializedAsync()
    {
        Changes.ReferenceChanged += Reread;
        keeper = new(Save, Clock, InvokeAsync, Actor.GetAsync) { Subject = Draft.Call };
        asked = new(Clock, InvokeAsync, DispatchExceptionAsync);
        opening = await Queries.OpenAsync(await Actor.GetAsync(), CancellationToken.None);
        sheet = CallSheet.Read(opening.Draft) ?? new() { LineId = opening.LastCall?.LineId, StartedAt = Now };
        if (opening.LastCall is { } call) last = Words["Last", call.Number, TownTime.Shown(call.At)];
        await ReadAidsAsync(CancellationToken.None);
        FocusNext(CallerId);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // what was read may be here before the picture of it is: then this is told of the empty screen
        if (form.Id is null) return;
        if (module is null)
        {
            module = await Scripts.InvokeAsync<IJSObjectReference>("import", "./Incidents/Calls/CallScreen.razor.js");
            await module.InvokeVoidAsync("attach", form);
        }

        if (afterRender is not { } next) return;
        afterRender = null;
        await next();
    }

    public async ValueTask DisposeAsync()
    {
        Changes.ReferenceChanged -= Reread;
        asked.Dispose();
        await keeper.FlushAsync();
        await ScriptModule.Release(module, "detach");
    }

    /// <summary>The screen stays open all day: categories, lines and forms are those of now, and what is typed stays.</summary>
    private void Reread() => _ = InvokeAsync(async () =>
    {
        opening = await Queries.OpenAsync(await Actor.GetAsync(), CancellationToken.None);
        StateHasChanged();
    });

    private void Touch()
    {
        sheet.StartedAt ??= Now;
        keeper.Touch(sheet.Written);
    }

    private void Change()
    {
        Touch();
        asked.Ask(ReadAidsAsync);
    }

    private async Task ReadAidsAsync(CancellationToken cancellation)
    {
        var read = await Aids.ReadAsync(await Actor.GetAsync(), sheet, Category, aids, cancellation);
        if (cancellation.IsCancellationRequested) return;
        aids = read;
        StateHasChanged();
    }

    private void FocusNext(string id) => afterRender = () => FocusAsync(id);

    private async Task FocusAsync(string id)
    {
        if (module is not null) await module.InvokeVoidAsync("focus", id);
    }
}
