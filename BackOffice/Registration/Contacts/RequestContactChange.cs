using BackOffice.Data;
using BackOffice.Persons;
using Shared.Common;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration.Contacts;

/// <param name="Mobile">As typed; empty only for a person who has none.</param>
/// <param name="Email">As typed; empty only for a person who has none.</param>
/// <param name="PersonVersion">The version that the screen read.</param>
public sealed record RequestContactChangeRequest(Guid PersonId, string? Mobile, string? Email, long PersonVersion);

/// <param name="CodeSentTo">E.164 number that must prove itself; null when the change is done.</param>
/// <param name="PersonVersion">The version after it.</param>
public sealed record ContactChangeStep(string? CodeSentTo, long PersonVersion);

/// <summary>Changes the e-mail of a person at once, with which a registration that waited for one goes on, and sends a code to a new or unproved mobile, which is stored when the code comes back.</summary>
public sealed class RequestContactChange(Operations operations, ContactCodes codes, ContactChangeNotices changes, CompleteRegistration registrations) : IUseCase
{
    public Permission Needs => Permission.EditPersons;

    public bool NeedsFreshSignIn => true;

    public Task<Result<ContactChangeStep>> ExecuteAsync(RequestContactChangeRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync<ContactChangeStep>(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result<ContactChangeStep>> RunAsync(Operation operation, RequestContactChangeRequest request)
    {
        var file = await PersonFile.FindAsync(operation.Data, request.PersonId, operation.Cancellation);
        if (file is null) return Refusal.NotFound;
        var person = file.Person;
        if (person.Version != request.PersonVersion) return Refusal.Conflict;
        var contacts = TypedContacts.Check(request.Mobile, request.Email, mobileNeeded: person.Mobile is not null, emailNeeded: person.Email is not null);
        if (!contacts.IsDone) return Result<ContactChangeStep>.From(contacts.Refusals);
        var (mobile, email) = (contacts.Value.Mobile, contacts.Value.Email);
        var toProve = mobile is not null && (mobile.E164 != person.Mobile || person.MobileValidatedAt is null) ? mobile : null;
        var change = person.ChangeContacts(person.Mobile is { } number ? MobilePhone.Restore(number) : null, email, operation.Now);
        if (toProve is null && !change.EmailChanged) return RegistrationRefusals.NothingChanged;
        await changes.WriteAsync(operation, person, change);
        if (toProve is not null)
        {
            var sent = await codes.SendAsync(operation, new CodeOrder(CodePurpose.ContactChange, person.Id, toProve.E164, person.Id), person.Language);
            if (!sent.IsDone) return sent.Refusal;
        }

        operation.Record(nameof(Person), person.Id, person.Id, toProve is null ? null : "CodeSent");
        await registrations.ContinueAsync(operation, file);
        await operation.CommitAsync();
        return new ContactChangeStep(toProve?.E164, person.Version);
    }
}
