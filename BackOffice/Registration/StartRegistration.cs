using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Registration.Contacts;
using Shared.Administration;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

/// <param name="Channel">At the counter or by telephone.</param>
/// <param name="Mobile">As typed; stored on the person when its code comes back.</param>
/// <param name="Email">As typed; stored at once.</param>
/// <param name="PersonVersion">The version that the screen read.</param>
public sealed record StartRegistrationRequest(Guid PersonId, Channel Channel, string? Mobile, string? Email, long PersonVersion);

/// <summary>An official starts a registration for a person of the registry, and the mobile gets its code.</summary>
public sealed class StartRegistration(Operations operations, ContactCodes codes, ContactChangeNotices changes, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.RegisterCitizens;

    public Task<Result<Guid>> ExecuteAsync(StartRegistrationRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync<Guid>(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result<Guid>> RunAsync(Operation operation, StartRegistrationRequest request)
    {
        var contacts = TypedContacts.Check(request.Mobile, request.Email);
        List<Refusal> refusals = [.. contacts.Refusals];
        if (request.Channel is not (Channel.InPerson or Channel.Phone)) refusals.Insert(0, RegistrationRefusals.ChannelMissing);
        if (refusals.Count > 0) return refusals;
        var file = await PersonFile.FindAsync(operation.Data, request.PersonId, operation.Cancellation);
        if (file is null) return RegistrationRefusals.PersonUnknown;
        if (Refuse(file, await options.GetAsync(operation.Cancellation), operation.Now) is { } refusal) return refusal;
        if (file.Person.Version != request.PersonVersion) return Refusal.Conflict;
        return await StartAsync(operation, file, request.Channel, contacts.Value);
    }

    private async Task<Result<Guid>> StartAsync(Operation operation, PersonFile file, Channel channel, TypedContacts contacts)
    {
        var person = file.Person;
        var onFile = person.Mobile is { } number ? MobilePhone.Restore(number) : null;
        await changes.WriteAsync(operation, person, person.ChangeContacts(onFile, contacts.Email, operation.Now));
        var registration = PortalRegistration.StartFor(person.Id, channel, operation.Actor.Id, operation.Now);
        operation.Data.Registrations.Add(registration);
        if (file.Access is { } access) access.Request(channel);
        else operation.Data.PortalAccesses.Add(PortalAccess.Open(person.Id, channel));
        var sent = await codes.SendAsync(operation, new CodeOrder(CodePurpose.Registration, registration.Id, contacts.Mobile!.E164, person.Id), person.Language);
        if (!sent.IsDone) return sent.Refusal;
        operation.Record(nameof(PortalRegistration), registration.Id, person.Id, channel: channel);
        await operation.CommitAsync();
        return registration.Id;
    }

    private static Refusal? Refuse(PersonFile file, GeneralOptions options, DateTime now)
    {
        var person = file.Person;
        if (person.CurrentDocument?.Kind == DocumentKind.Entity) return RegistrationRefusals.EntityHoldsNoAccess;
        if (person.DeceasedOn is not null) return RegistrationRefusals.PersonDeceased;
        if (file.OpenRegistration is not null) return RegistrationRefusals.AlreadyOpen;
        if (file.Access is { State: not (PortalState.None or PortalState.Requested) }) return RegistrationRefusals.AlreadyRegistered;
        var usesOwnKey = (file.Access?.Credential ?? CredentialKind.OwnKey) == CredentialKind.OwnKey;
        if (!usesOwnKey || options.IssuesOwnKeys(MadridTime.DateOfInstant(now))) return null;
        return person.Address.IsInEuskadi ? RegistrationRefusals.KeysClosedInEuskadi : RegistrationRefusals.KeysClosed;
    }
}
