using System.Globalization;
using BackOffice.Components;
using BackOffice.Components.Controls.Fields;
using BackOffice.Incidents.Card.Presence;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Shared.Common;
using Shared.Incidents;

namespace BackOffice.Incidents.Card.Reply;

/// <summary>How a reply goes on.</summary>
public enum ReplySend
{
    Only = 1,
    Wait = 2,
    Resolve = 3,
}

public sealed partial class ReplyBox
{
    private const string NoMinutes = "0";

    private readonly FormErrors errors = new();
    private ElementReference box;
    private PendingText pending = default!;
    private ReplyMode mode = ReplyMode.Reply;
    private ReplySend lastTried = ReplySend.Only;
    private string text = "";
    private IReadOnlyList<SensitivePiece> sensitive = [];
    private string? savedAt;
    private string? minutes = NoMinutes;
    private bool withDocuments, isStopped;
    private Guid incidentId;

    [Parameter, EditorRequired]
    public OpenedIncident Opened { get; set; } = default!;

    /// <summary>Tells others that something is being written.</summary>
    [Parameter]
    public IncidentVisit? Visit { get; set; }

    /// <summary>Something was written, or somebody else's entry must be read.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private IncidentCard Card => Opened.Card!;

    private bool IsNote => mode == ReplyMode.Note;

    /// <summary>None is none; null for what is no number of minutes.</summary>
    private int? TypedMinutes => string.IsNullOrWhiteSpace(minutes) ? 0
        : int.TryParse(minutes.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= IncidentLimits.HandlingMinutes ? read : null;

    public ValueTask DisposeAsync() => new(pending.TellNowAsync(text));

    protected override void OnInitialized()
    {
        pending = new(Clock, InvokeAsync, SaveAsync);
        incidentId = Card.View.Id;
        if (ReplyDraft.Read(Card.Draft) is not { } draft) return;
        (mode, text, sensitive) = (draft.Mode, draft.Text, SensitiveText.In(draft.Text));
        Opened.Write(text.Length > 0, draft.Seen);
    }

    protected override Task OnAfterRenderAsync(bool firstRender) =>
        firstRender && QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query).ContainsKey(IncidentRoutes.Answering) ? box.FocusAsync().AsTask() : Task.CompletedTask;

    private void Type(string? typed)
    {
        Take(typed ?? "");
        pending.TellLater(text);
    }

    private void Take(string typed)
    {
        var was = text.Length > 0;
        text = typed;
        if (was != text.Length > 0) Opened.Write(text.Length > 0);
        Visit?.Stay(text.Length > 0);
    }

    private async Task SaveAsync(string? typed)
    {
        sensitive = SensitiveText.In(typed);
        if (text.Length == 0) await Discarding.ExecuteAsync(new(Draft.ReplyTo(incidentId)), Opened.Actor, CancellationToken.None);
        else if ((await Drafting.ExecuteAsync(new(Draft.ReplyTo(incidentId), new ReplyDraft(mode, text, Opened.Seen).Kept()), Opened.Actor, CancellationToken.None)).IsDone) savedAt = TownTime.Hour(Clock.GetUtcNow().UtcDateTime);
        StateHasChanged();
    }

    private async Task ChooseAsync(ReplyMode choice)
    {
        (mode, isStopped) = (choice, false);
        errors.Clear();
        await box.FocusAsync();
    }

    private async Task InsertAsync(string canned)
    {
        Type(CannedText.Append(text, canned));
        await box.FocusAsync();
    }

    private async Task DiscardAsync()
    {
        Take("");
        (isStopped, sensitive, savedAt) = (false, [], null);
        errors.Clear();
        pending.Dispose();
        await SaveAsync("");
    }

    private async Task SeeAsync()
    {
        Opened.Acknowledge();
        isStopped = false;
        await OnChanged.InvokeAsync();
    }

    private async Task SendAnywayAsync()
    {
        Opened.Acknowledge();
        await SendAsync(lastTried);
    }

    private async Task SendAsync(ReplySend send)
    {
        (lastTried, isStopped) = (send, false);
        sensitive = SensitiveText.In(text);
        pending.Dispose();
        var result = Check();
        if (result.IsDone) result = await SentAsync(send);
        if (result.IsDone)
        {
            Toasts.Show(Words[$"Sent.{mode}.{send}"]);
            Take("");
            (sensitive, savedAt, withDocuments) = ([], null, false);
            if (send == ReplySend.Resolve) minutes = NoMinutes;
            errors.Clear();
        }
        else if (result.Refusal == IncidentRefusals.UnseenChanges || result.Refusal == Refusal.Conflict)
        {
            isStopped = true;
            errors.Clear();
            pending.TellLater(text);
        }
        else
        {
            Refusals.Show(result, errors);
            pending.TellLater(text);
        }

        await OnChanged.InvokeAsync();
    }

    /// <summary>What is wrong with either field is said at once. Minutes are typed before it is known how the reply goes on.</summary>
    private Result Check()
    {
        List<Refusal> wrong = [];
        if (string.IsNullOrWhiteSpace(text)) wrong.Add(IncidentRefusals.TextMissing);
        if (!IsNote && Card.View.IsOpen && TypedMinutes is null) wrong.Add(IncidentRefusals.MinutesInvalid);
        return Result.From(wrong);
    }

    private Task<Result> SentAsync(ReplySend send)
    {
        var (id, seen, byPhone, none) = (Card.View.Id, Opened.Seen, mode == ReplyMode.Call, CancellationToken.None);
        if (IsNote) return Noting.ExecuteAsync(new(id, text), Opened.Actor, none);
        if (send == ReplySend.Resolve) return Resolving.ExecuteAsync(new(id, seen, text, TypedMinutes ?? 0) { ByPhone = byPhone, WithDocuments = withDocuments }, Opened.Actor, none);
        var waitsFor = send == ReplySend.Wait ? Words["Reply.WaitsFor"].Value : null;
        return Replying.ExecuteAsync(new(id, seen, text) { ByPhone = byPhone, WithDocuments = withDocuments, WaitsFor = waitsFor }, Opened.Actor, none);
    }
}
