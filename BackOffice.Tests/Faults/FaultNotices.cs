using BackOffice.Incidents.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Failures;
using BackOffice.Notices.Templates;
using BackOffice.Registration.Contacts;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands about texts of notices, and about notices that did not arrive.</summary>
internal static class FaultNotices
{
    private static readonly TemplateKey Key = new(NoticeEvent.KeyUnlocked, NoticeChannel.Email, "es");

    private static int count;

    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("WriteTemplate", TextAsync, async (town, request, actor) => await town.Service<WriteTemplate>().ExecuteAsync(request, actor, default), Role.Administrator),
        Of("TakeBackTemplate", WrittenAsync, async (town, request, actor) => await town.Service<TakeBackTemplate>().ExecuteAsync(request, actor, default), Role.Administrator),
        Of("SendTemplateTest", _ => Task.FromResult(new SendTemplateTestRequest(Key, "Asunto", "Hola, {Name}.", "vecina@example.org")), async (town, request, actor) => await town.Service<SendTemplateTest>().ExecuteAsync(request, actor, default), Role.Administrator),
        Of("OpenSampleCitizen", town => Task.FromResult(new OpenSampleCitizenRequest(town.Enter().Id)), async (town, request, actor) => await town.Service<OpenSampleCitizen>().ExecuteAsync(request, actor, default), Role.Administrator),
        Of("SettleNotice", async town => await FailedAsync(town) is var failed ? new SettleNoticeRequest(failed.Id, failed.Version) : throw new InvalidOperationException(), async (town, request, actor) => await town.Service<SettleNotice>().ExecuteAsync(request, actor, default), Role.Clerk),
        Of("ClearReturnedAddress", ReturnedAsync, async (town, request, actor) => await town.Service<ClearReturnedAddress>().ExecuteAsync(request, actor, default), Role.Clerk),
        Of("CorrectEmailAndResend", async town => await FailedAsync(town) is var failed ? new CorrectEmailAndResendRequest(failed.Id, failed.Version, "otra@example.org", 0) : throw new InvalidOperationException(), async (town, request, actor) => await town.Service<CorrectEmailAndResend>().ExecuteAsync(request, actor, default), Role.Clerk),
        Of("CorrectRequesterAndResend", AcknowledgedAsync, async (town, request, actor) => await town.Service<CorrectRequesterAndResend>().ExecuteAsync(request, actor, default), Role.Operator),
    ];

    private static async Task<WriteTemplateRequest> TextAsync(Town town)
    {
        var view = await town.Service<TemplateQueries>().OpenAsync(town.ActorOf(Role.Administrator), Key, default);
        return new(Key, "Asunto", $"Hola, {{Name}}: {Interlocked.Increment(ref count)}.", view!.Last);
    }

    private static async Task<TakeBackTemplateRequest> WrittenAsync(Town town) =>
        new(Key, (await town.Service<WriteTemplate>().ExecuteAsync(await TextAsync(town), town.ActorOf(Role.Administrator), default)).Value);

    /// <summary>A notice to a new citizen that was given up.</summary>
    private static Task<OutboxMessage> FailedAsync(Town town)
    {
        var person = town.Enter();
        return FailedAsync(town, OutboxMessage.Plain(new NoticeOrder(NoticeEvent.KeyUnlocked, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id }, "Asunto", "Texto", town.Now));
    }

    private static async Task<OutboxMessage> FailedAsync(Town town, OutboxMessage message)
    {
        message.Fail(DeliveryFailures.RecipientRefused, town.Now);
        await using var data = town.Data();
        data.OutboxMessages.Add(message);
        await data.SaveChangesAsync();
        return message;
    }

    private static async Task<ClearReturnedAddressRequest> ReturnedAsync(Town town)
    {
        var message = await FailedAsync(town);
        await using var data = town.Data();
        data.ReturnedAddresses.Add(new(NoticeChannel.Email, message.Recipient.ToLowerInvariant(), message.Id, DeliveryFailures.RecipientRefused, town.Now));
        await data.SaveChangesAsync();
        return new(message.Id);
    }

    private static async Task<CorrectRequesterAndResendRequest> AcknowledgedAsync(Town town)
    {
        var logged = await town.LogAsync();
        await using var data = town.Data();
        var message = await data.OutboxMessages.SingleAsync(row => row.IncidentId == logged.Id && row.Event == NoticeEvent.IncidentReceived);
        message.Fail(DeliveryFailures.RecipientRefused, town.Now);
        await data.SaveChangesAsync();
        return new(message.Id, message.Version, "despues@example.org");
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act, Role role)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(role)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
