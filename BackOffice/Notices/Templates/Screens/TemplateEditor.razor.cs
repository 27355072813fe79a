using BackOffice.Components.Controls;
using BackOffice.Components.Controls.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Shared.Administration;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;

namespace BackOffice.Notices.Templates.Screens;

public sealed partial class TemplateEditor
{
    private readonly FormErrors errors = new();
    private TemplateKey? asked;
    private TemplateView? view;
    private GeneralOptions? town;
    private IJSObjectReference? script;
    private TemplateDraft? kept;
    private string? subject, body;
    private bool isMissing, isTakingBack;

    [Parameter]
    public string Event { get; set; } = "";

    [Parameter]
    public string Channel { get; set; } = "";

    [Parameter]
    public string Language { get; set; } = "";

    private bool IsSms => view?.Key.Channel == NoticeChannel.Sms;

    /// <summary>What stands in the form, as it would be kept.</summary>
    private TemplateDraft Draft => new(Variables.Kept(subject), Variables.Kept(body));

    private SmsText Sms => SmsText.Of(Trial.Fill(view!.Key, Draft.Tidied(), town!).Body ?? "");

    private string SmsCount => Sms switch
    {
        { Strange: { } letter } wide => Words["Sms.Wide", wide.Units, wide.Segments, letter],
        { Segments: > 1 } many => Words["Sms.Many", many.Units, many.Segments],
        var one => Words["Sms.Count", one.Units],
    };

    protected override async Task OnParametersSetAsync()
    {
        var key = Enum.TryParse<NoticeEvent>(Event, out var kind) && Enum.TryParse<NoticeChannel>(Channel, out var channel) ? new TemplateKey(kind, channel, Language) : null;
        // asked twice, the second answer would take away what was typed since the first
        if (key is not null && key == asked) return;
        asked = key;
        town = await Options.GetAsync(CancellationToken.None);
        view = key is null ? null : await Queries.OpenAsync(await Actor.GetAsync(), key, CancellationToken.None);
        isMissing = view is null;
        if (view is not null) ShowKept();
        errors.Clear();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) script = await Scripts.InvokeAsync<IJSObjectReference>("import", "./Notices/Templates/Screens/TemplateEditor.razor.js");
    }

    public ValueTask DisposeAsync() => new(ScriptModule.Release(script).AsTask());

    private async Task SaveAsync() => await EndAsync(await WriteTemplate.ExecuteAsync(new(view!.Key, Draft.Subject, Draft.Body, view.Last), await Actor.GetAsync(), CancellationToken.None), "Done.Saved");

    private async Task TakeBackAsync()
    {
        isTakingBack = false;
        await EndAsync(await TakeBackTemplate.ExecuteAsync(new(view!.Key, view.Last), await Actor.GetAsync(), CancellationToken.None), "Done.TakenBack");
    }

    // whoever was overtaken keeps what they typed and sees the other version in the list
    private async Task EndAsync(Result<int> result, string done)
    {
        var isShown = Refusals.Show(Variables.Said(result), errors);
        if (isShown || result.Refusal == TemplateRefusals.WrittenMeanwhile) view = await Queries.OpenAsync(await Actor.GetAsync(), view!.Key, CancellationToken.None);
        if (!isShown) return;
        ShowKept();
        Toasts.Show(Words[done, result.Value]);
    }

    private void Load(TemplateDraft draft)
    {
        Show(draft.Subject ?? "", draft.Body ?? "");
        Toasts.Show(Words["Done.Loaded"]);
    }

    private void ShowKept()
    {
        Show(view!.InUse.Subject, view.InUse.Body);
        kept = Draft;
    }

    private void Show(string title, string text) => (subject, body) = (Variables.Shown(title), Variables.Shown(text));

    private async Task InsertAsync(string variable)
    {
        if (script is not null) await script.InvokeVoidAsync("insert", $"{{{Variables.WordOf(variable)}}}");
    }

    private string InUse(TemplateView template) => template.InUse.Version == 0
        ? Words["Editor.InUse.Shipped"]
        : Words["Editor.InUse.Written", template.InUse.Version, TownTime.Shown(template.Versions[0].WrittenAt), template.Versions[0].WrittenBy ?? Words["State.Unknown"]];
}
