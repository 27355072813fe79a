using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Failures;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Registration.Contacts;

/// <param name="NoticeVersion">As the screen read it.</param>
/// <param name="Address">As typed.</param>
/// <param name="PersonVersion">As the screen read it.</param>
public sealed record CorrectEmailAndResendRequest(Guid NoticeId, long NoticeVersion, string? Address, long PersonVersion);

/// <summary>Changes the e-mail of a citizen to whom a notice did not arrive, by the rule of every change of contacts, and sends the notice there: both or neither. A new mobile has to be proved first and has no such way.</summary>
public sealed class CorrectEmailAndResend(Operations operations, ContactChangeNotices changes, CompleteRegistration registrations) : IUseCase
{
    public Permission Needs => Permission.EditPersons;

    public bool NeedsFreshSignIn => true;

    public Task<Result> ExecuteAsync(CorrectEmailAndResendRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result> RunAsync(Operation operation, CorrectEmailAndResendRequest request)
    {
        var message = await operation.Data.OutboxMessages.SingleOrDefaultAsync(row => row.Id == request.NoticeId, operation.Cancellation);
        if (message?.PersonId is not { } personId) return Refusal.NotFound;
        if (message.Version != request.NoticeVersion) return Refusal.Conflict;
        if (message.Channel != NoticeChannel.Email) return NoticeRefusals.MobileNeedsCode;
        var email = EmailAddress.Parse(request.Address);
        if (!email.IsDone) return email.Refusal.For(nameof(request.Address));
        if (string.Equals(email.Value.Value, message.Recipient, StringComparison.OrdinalIgnoreCase)) return NoticeRefusals.SameAddress;
        var file = await PersonFile.FindAsync(operation.Data, personId, operation.Cancellation);
        if (file is null) return Refusal.NotFound;
        if (file.Person.Version != request.PersonVersion) return Refusal.Conflict;
        return await ChangeAsync(operation, message, file, email.Value);
    }

    private async Task<Result> ChangeAsync(Operation operation, OutboxMessage message, PersonFile file, EmailAddress email)
    {
        var person = file.Person;
        if (NoticeSending.SendAnew(operation, message, email.Value) is { IsDone: false } refused) return refused;
        var change = person.ChangeContacts(person.Mobile is { } number ? MobilePhone.Restore(number) : null, email, operation.Now);
        await changes.WriteAsync(operation, person, change);
        operation.Record(nameof(Person), person.Id, person.Id);
        operation.Record(nameof(OutboxMessage), message.Id, person.Id, message.Event.ToString());
        await registrations.ContinueAsync(operation, file);
        await operation.CommitAsync();
        return Result.Done;
    }
}
