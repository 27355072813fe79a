using BackOffice.Components.Controls;
using BackOffice.Incidents.Calls.Aids;
using BackOffice.Incidents.Calls.Callers;
using BackOffice.Incidents.Calls.Ending;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Calls;

/// <summary>What the operator chooses, and how a call ends.</summary>
public sealed partial class CallScreen
{
    private void TypeCaller(string typed)
    {
        (sheet.CallerTyped, sheet.Caller) = (typed, null);
        Change();
    }

    private void PickCaller(CallerChoice choice)
    {
        (sheet.Caller, sheet.CallerTyped) = (choice, choice.Name);
        if (choice.Kind != CallerKind.New) sheet.EntityId = opening!.Entities.Any(entity => entity.Id == choice.EntityId) ? choice.EntityId : null;
        FocusNext(CategoryId);
        if (choice.Kind == CallerKind.New)
        {
            // a number is a telephone, anything else a name
            if (ContactPhone.Parse(choice.Name) is not null) sheet.NewPhone = choice.Name;
            else sheet.NewName = choice.Name;
            FocusNext(sheet.NewName is null ? "f-RequesterName" : "f-RequesterPhone");
        }

        Change();
    }

    private void PickAffected(CallerChoice? choice)
    {
        sheet.Affected = choice;
        if (choice is not null) FocusNext(CategoryId);
        Change();
    }

    private void PickCategory(EffectiveCategory? category)
    {
        sheet.CategoryId = category?.Category.Id;
        if (category is not null)
        {
            if (!category.Allows(sheet.Kind)) sheet.Kind = category.Allows(IncidentKind.Incident) ? IncidentKind.Incident : IncidentKind.Request;
            FocusNext(TitleId);
        }

        Change();
    }

    /// <summary>The first time asks what was done, the second time writes it down.</summary>
    private async Task SolveAsync()
    {
        if (sheet.IsSolving)
        {
            await EndAsync(isSolved: true);
            return;
        }

        // the key is pressed twice by mistake: the second one comes when the next sheet is there
        if (sheet.IsBlank)
        {
            FocusNext(CallerId);
            return;
        }

        sheet.IsSolving = true;
        FocusNext("call-solution");
        Touch();
    }

    private async Task LeaveAsync()
    {
        if (sheet.StartedAt is null) FocusNext(CallerId);
        else await EndAsync(isSolved: false);
    }

    /// <summary>One is written down once, whichever of the two keys comes second.</summary>
    private async Task EndAsync(bool isSolved)
    {
        if (isEnding) return;
        isEnding = true;
        try
        {
            await WriteDownAsync(isSolved);
        }
        finally
        {
            isEnding = false;
        }
    }

    private async Task WriteDownAsync(bool isSolved)
    {
        await keeper.StopAsync();
        var ended = await Log.ExecuteAsync(CallOrder.Of(sheet, opening!.Desk, Now, isSolved), await Actor.GetAsync(), CancellationToken.None);
        if (!Refusals.Show(ended, errors))
        {
            Touch();
            return;
        }

        // what was pressed meanwhile is not a draft of the next one
        await keeper.StopAsync();
        var call = ended.Value;
        Toasts.Show(Words[call.IsResolved ? "Toast.Solved" : "Toast.Open", call.Number]);
        last = Words["Last", call.Number, Shared.Common.TownTime.Shown(Now)];
        told = call.AccessCode is null ? null : call;
        Blank();
    }

    /// <summary>A new sheet; its timer begins with the first key.</summary>
    private void Blank()
    {
        asked.Drop();
        (sheet, aids) = (new() { LineId = sheet.LineId, Channel = sheet.Channel }, CallAidView.Nothing);
        errors.Clear();
        if (told is null) FocusNext(CallerId);
    }

    private void Next()
    {
        told = null;
        FocusNext(CallerId);
    }

    private async Task DiscardAsync()
    {
        await keeper.StopAsync();
        var discarded = sheet;
        await Discard.ExecuteAsync(new(Draft.Call), await Actor.GetAsync(), CancellationToken.None);
        Blank();
        Toasts.ShowWithAction(Words["Toast.Discarded"], Words["Undo"], () => InvokeAsync(() =>
        {
            sheet = discarded;
            Change();
            StateHasChanged();
        }));
    }
}
