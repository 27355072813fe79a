using BackOffice.Keys;
using BackOffice.Keys.Credentials;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Outbox;
using BackOffice.Notices.Receipts;
using BackOffice.Registration.Portal;
using BackOffice.Tests.Api;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>What the portal asks for, and what becomes of messages.</summary>
internal static class FaultMessages
{
    private static readonly Actor Portal = KeySteps.Portal;

    public static readonly IReadOnlyList<FaultCase> All =
    [
        new("SubmitRegistration", _ => Task.FromResult<object>(PortalCalls.Typed(Residents.Data())),
            async (town, subject) => await town.Service<SubmitRegistration>().ExecuteAsync((RegistrationRequest)subject, Portal, default)),
        new("AnswerRegistrationCode", SubmittedAsync,
            async (town, subject) => await town.Service<AnswerRegistrationCode>().ExecuteAsync((AnswerRegistrationCodeRequest)subject, Portal, default)),
        new("CheckCredential", async town => await IssuedAsync(town),
            async (town, subject) => await town.Service<CheckCredential>().ExecuteAsync((CredentialCheckRequest)subject, Portal, default)),
        new("ChangeCredential", async town => await IssuedAsync(town) is var issued ? new CredentialChangeRequest(issued.DocumentNumber, issued.Key, KeySteps.OwnKey) : throw new InvalidOperationException(),
            async (town, subject) => await town.Service<ChangeCredential>().ExecuteAsync((CredentialChangeRequest)subject, Portal, default)),
        new("RecordDeliveries", LeasedAsync,
            async (town, subject) => await town.Service<RecordDeliveries>().ExecuteAsync((DeliveryResults)subject, Actor.System("drain-outbox"), default)) { LeavesALine = false },
        new("RecordSmsReceipt", TextAsync,
            async (town, subject) => await town.Service<RecordSmsReceipt>().ExecuteAsync((SmsReceiptRequest)subject, Actor.System("sms-receipts"), default)) { LeavesALine = false },
    ];

    /// <summary>A text message that left; the outbox has nothing else.</summary>
    private static async Task<object> TextAsync(Town town)
    {
        var message = OutboxMessage.Plain(new(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, "+34612345678", "es"), "", "Texto", town.Now);
        message.MarkSent(town.Now, "pasarela-1");
        await using var data = town.Data();
        await data.OutboxMessages.ExecuteDeleteAsync();
        data.OutboxMessages.Add(message);
        await data.SaveChangesAsync();
        return new SmsReceiptRequest("pasarela-1", IsDelivered: true);
    }

    private static async Task<object> SubmittedAsync(Town town)
    {
        var submitted = await town.Service<SubmitRegistration>().ExecuteAsync(PortalCalls.Typed(Residents.Data()), Portal, default);
        return new AnswerRegistrationCodeRequest(submitted.Value.Id, town.CodeOf(submitted.Value.Id));
    }

    private static async Task<CredentialCheckRequest> IssuedAsync(Town town)
    {
        var person = town.EnterVerified();
        return new(person.CurrentDocument!.Value, await town.IssueAsync(person));
    }

    /// <summary>A key on its way, in the hands of a process that sent it; the outbox has nothing else.</summary>
    private static async Task<object> LeasedAsync(Town town)
    {
        await using (var data = town.Data()) await data.OutboxMessages.ExecuteDeleteAsync();
        await IssuedAsync(town);
        var token = Guid.NewGuid();
        var taken = await new OutboxLease(town.Service<IDbContextFactory<BackOffice.Data.BackOfficeDbContext>>(), town.Clock).TakeAsync(token, default);
        Assert.NotEmpty(taken);
        return new DeliveryResults(token, taken.ToDictionary(message => message.Id, _ => new Delivery(DeliveryOutcome.Sent)));
    }
}
