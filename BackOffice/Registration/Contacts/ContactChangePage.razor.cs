using BackOffice.Components.Controls.Fields;
using BackOffice.Persons;
using BackOffice.Security;
using Microsoft.AspNetCore.Components;
using Shared.Common;
using Shared.Persons;

namespace BackOffice.Registration.Contacts;

public sealed partial class ContactChangePage
{
    private readonly FormErrors errors = new(), codeErrors = new();
    private PersonContacts? contacts;
    private FreshSignIn? freshSignIn;
    private string? mobile, email;
    private bool isMissing, waits;

    [Parameter]
    public Guid PersonId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        // a code on its way is still waited for when the page is opened again
        waits = contacts?.Code?.IsLive(Clock.GetUtcNow().UtcDateTime) == true;
        var number = waits ? contacts!.Code!.Address : contacts?.Mobile;
        (isMissing, mobile, email) = (contacts is null, number is null ? null : MobilePhone.Restore(number).Shown, contacts?.Email);
    }

    private async Task LoadAsync() => contacts = await Registrations.ContactsAsync(await Actor.GetAsync(), PersonId, CancellationToken.None);

    private async Task RequestAsync()
    {
        if (freshSignIn is not null && !await freshSignIn.ConfirmAsync()) return;
        var step = await AskAsync();
        if (!step.IsDone && step.Refusal == Refusal.Conflict)
        {
            if (await AreOthersAsync())
            {
                errors.Clear();
                errors.Add(null, Words["Contact.Changed", contacts?.Mobile is { } number ? MobilePhone.Restore(number).Shown : "—", contacts?.Email ?? "—"]);
                return;
            }

            step = await AskAsync();
        }

        if (!Refusals.Show(step, errors)) return;
        waits = step.Value.CodeSentTo is not null;
        Toasts.Show(Words[waits ? "Done.CodeSent" : "Done.ContactChanged"]);
        if (waits) await LoadAsync();
        else Navigation.NavigateTo(PersonRoutes.CardOf(PersonId));
    }

    private async Task<Result<ContactChangeStep>> AskAsync() =>
        await RequestContactChange.ExecuteAsync(new(PersonId, mobile, email, contacts!.PersonVersion), await Actor.GetAsync(), CancellationToken.None);

    // somebody who changed the address of the house does not stop whoever changes the telephone
    private async Task<bool> AreOthersAsync()
    {
        var shown = contacts;
        await LoadAsync();
        return (contacts?.Mobile, contacts?.Email) != (shown?.Mobile, shown?.Email);
    }

    private async Task ConfirmAsync(string? code)
    {
        if (freshSignIn is not null && !await freshSignIn.ConfirmAsync()) return;
        var confirmed = await ConfirmContactChange.ExecuteAsync(new(PersonId, code), await Actor.GetAsync(), CancellationToken.None);
        if (!Refusals.Show(confirmed, codeErrors)) await LoadAsync();
        else
        {
            Toasts.Show(Words["Done.ContactChanged"]);
            Navigation.NavigateTo(PersonRoutes.CardOf(PersonId));
        }
    }

    private string MobileHelp(PersonContacts person) => Words[person is { Mobile: not null, MobileValidatedAt: null } ? "Contact.Mobile.Unproved" : "Contact.Mobile.Help"];
}
