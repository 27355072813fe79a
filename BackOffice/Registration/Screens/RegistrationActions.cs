using BackOffice.Components;
using BackOffice.Components.Controls.Fields;
using BackOffice.Components.Layout;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Screens;

/// <summary>The steps that the page of a registration offers: each runs its use case, says what it was refused for at its form, and what was done in a message.</summary>
public sealed class RegistrationActions(RegistrationCommands commands, RefusalTexts refusals, Toasts toasts, IStringLocalizer<RegistrationTexts> words)
{
    public async Task SendAsync(Guid registrationId, Actor actor, FormErrors errors) =>
        Tell(await commands.Send.ExecuteAsync(new(registrationId, null), actor, CancellationToken.None), errors, "Done.CodeSent");

    public async Task ConfirmAsync(Guid registrationId, string? code, Actor actor, FormErrors errors) =>
        Tell(await commands.Confirm.ExecuteAsync(new(registrationId, code), actor, CancellationToken.None), errors, "Done.Registered");

    public async Task DecideAsync(RegistrationDetails details, IReadOnlyDictionary<SubmittedField, FieldDecision> decisions, Actor actor, FormErrors errors)
    {
        var request = new ReviewDifferencesRequest(details.Registration.Id, details.Registration.Version, details.Person!.Version, decisions);
        Tell(await commands.Review.ExecuteAsync(request, actor, CancellationToken.None), errors, "Done.Reviewed");
    }

    /// <returns>Whether it was rejected.</returns>
    public async Task<bool> RejectAsync(RegistrationDetails details, string? reason, Actor actor, FormErrors errors) =>
        Tell(await commands.Reject.ExecuteAsync(new(details.Registration.Id, details.Registration.Version, reason), actor, CancellationToken.None), errors, "Done.Rejected");

    private bool Tell(Result result, FormErrors errors, string done)
    {
        if (!refusals.Show(result, errors)) return false;
        toasts.Show(words[done]);
        return true;
    }
}

/// <summary>The use cases of one registration.</summary>
public sealed record RegistrationCommands(SendRegistrationCode Send, ConfirmRegistrationCode Confirm, ReviewDifferences Review, RejectRegistration Reject);
