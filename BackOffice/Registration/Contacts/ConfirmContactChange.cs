using BackOffice.Data;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Contacts;

public sealed record ConfirmContactChangeRequest(Guid PersonId, string? Code);

/// <summary>Stores the mobile whose code came back; a former holder loses it and is told.</summary>
public sealed class ConfirmContactChange(Operations operations, ContactChangeNotices changes, CompleteRegistration registrations) : IUseCase
{
    public Permission Needs => Permission.EditPersons;

    public bool NeedsFreshSignIn => true;

    public Task<Result> ExecuteAsync(ConfirmContactChangeRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result> RunAsync(Operation operation, ConfirmContactChangeRequest request)
    {
        var answer = await ContactCodes.AnswerAsync(operation, CodePurpose.ContactChange, request.PersonId, request.Code);
        if (!answer.IsDone) return await RefuseAsync(operation, request.PersonId, answer.Refusal);
        var mobile = answer.Value;
        var files = await PersonFile.Query(operation.Data, person => person.Id == request.PersonId || person.Mobile == mobile).ToListAsync(operation.Cancellation);
        if (files.Find(candidate => candidate.Person.Id == request.PersonId) is not { Person: var person } file) return Refusal.NotFound;
        operation.Record(nameof(Person), person.Id, person.Id);
        var change = person.ChangeContacts(MobilePhone.Restore(mobile), person.Email is null ? null : EmailAddress.Restore(person.Email), operation.Now);
        person.ProveMobile(operation.Now);
        if (files.Find(candidate => candidate.Person.Id != person.Id) is { Person: var former }) await registrations.HandOverAsync(operation, former);
        await changes.WriteAsync(operation, person, change);
        await registrations.ContinueAsync(operation, file);
        await operation.CommitAsync();
        return Result.Done;
    }

    private static async Task<Result> RefuseAsync(Operation operation, Guid personId, Refusal refusal)
    {
        if (refusal != RegistrationRefusals.CodeWrong) return refusal;
        operation.Record(nameof(ContactCode), personId, personId, refusal.Code);
        await operation.CommitAsync();
        return refusal;
    }
}
