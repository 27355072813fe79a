using BackOffice.Administration;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Notices.Templates;

/// <param name="Address">E-mail address or mobile as typed; empty for the official's own address.</param>
public sealed record SendTemplateTestRequest(TemplateKey Key, string? Subject, string? Body, string? Address);

/// <summary>Sends a text that is being written as a notice would look, with sample values and marked as a test, to somebody who looks at it.</summary>
public sealed class SendTemplateTest(Operations operations, TemplateTrial trial, TownHallOptions options, IStringLocalizer<TemplateTexts> texts) : IUseCase
{
    public Permission Needs => Permission.ManageTemplates;

    /// <returns>Where it went, masked.</returns>
    public Task<Result<string>> ExecuteAsync(SendTemplateTestRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<string>(
        this,
        actor,
        async operation =>
        {
            var (key, draft) = (request.Key, new TemplateDraft(request.Subject, request.Body).Tidied());
            if (!trial.Exists(key)) return Refusal.NotFound;
            var address = await AddressAsync(operation, key.Channel, request.Address);
            List<Refusal> refusals = [.. trial.Check(key, draft).Refusals, .. address.Refusals.Select(refusal => refusal.For(nameof(request.Address)))];
            if (refusals.Count > 0) return refusals;
            var filled = trial.Fill(key, draft, await options.GetAsync(operation.Cancellation));
            var message = OutboxMessage.Plain(
                new NoticeOrder(NoticeEvent.TemplateTest, key.Channel, address.Value, key.Language),
                key.Channel == NoticeChannel.Sms ? "" : texts["Test.Subject", filled.Subject ?? ""],
                texts[$"Test.Body.{key.Channel}", filled.Body ?? ""],
                operation.Now);
            operation.Data.OutboxMessages.Add(message);
            operation.Record(nameof(OutboxMessage), message.Id, null, $"{key.Event}.{key.Channel}.{key.Language}");
            await operation.CommitAsync();
            return NoticeAddress.Mask(key.Channel, address.Value);
        },
        cancellation);

    private static async Task<Result<string>> AddressAsync(Operation operation, NoticeChannel channel, string? typed)
    {
        if (channel == NoticeChannel.Sms) return MobilePhone.Parse(typed) is { IsDone: true, Value: var mobile } ? mobile.E164 : PersonRefusals.MobileInvalid;
        if (!string.IsNullOrWhiteSpace(typed)) return EmailAddress.Parse(typed) is { IsDone: true, Value: var email } ? email.Value : PersonRefusals.EmailInvalid;
        var own = await operation.Data.Users.Where(official => official.Id == operation.Actor.Id).Select(official => official.Email).SingleOrDefaultAsync(operation.Cancellation);
        return EmailAddress.Parse(own) is { IsDone: true, Value: var address } ? address.Value : TemplateRefusals.NoOwnAddress;
    }
}
