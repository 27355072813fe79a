using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Persons;
using BackOffice.Registration.Contacts;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>What follows when the code sent to the mobile of a registration came back: the citizen becomes a registered user waiting for verification, and both notices are written. Inside an operation; the caller records and commits.</summary>
public sealed class CompleteRegistration(NoticeWriter notices, TownHallOptions options, ContactChangeNotices changes)
{
    /// <summary>One statement. For a request from the portal the person is found by the document or entered; data that differ wait for an official.</summary>
    /// <param name="mobile">The number that the code proved, E.164.</param>
    public async Task<Result<Guid>> RunAsync(Operation operation, PortalRegistration registration, string mobile)
    {
        var validated = registration.ValidateContact(operation.Now);
        if (!validated.IsDone) return validated.Refusal;
        var files = await FilesAsync(operation, registration, mobile);
        var file = files.Find(candidate => IsSubject(candidate.Person, registration));
        if (file?.OpenRegistration is { } other && other.Id != registration.Id) return RegistrationRefusals.AlreadyOpen;
        var person = file?.Person ?? Enter(operation, registration.Submitted!);
        if (registration.Submitted is null && person.Mobile != mobile)
        {
            await changes.WriteAsync(operation, person, person.ChangeContacts(MobilePhone.Restore(mobile), person.Email is null ? null : EmailAddress.Restore(person.Email), operation.Now));
        }

        var differences = registration.Submitted?.DifferencesFrom(person) ?? [];
        if (person.Mobile == mobile) person.ProveMobile(operation.Now);
        if (files.Find(candidate => candidate.Person.Mobile == mobile && candidate.Person.Id != person.Id) is { } former && person.Mobile == mobile)
        {
            await HandOverAsync(operation, former.Person);
        }

        var access = file?.Access ?? Add(operation, PortalAccess.Open(person.Id, registration.Channel));
        access.Request(registration.Channel);
        if ((registration.Submitted?.Email ?? person.Email) is not { } email) return person.Id;
        registration.Register(person.Id, differences.Count > 0, operation.Now);
        access.Register(operation.Now);
        await NotifyAsync(operation, registration, person, email);
        return person.Id;
    }

    /// <summary>A registration that only lacked an e-mail goes on as soon as the person has one. No statement.</summary>
    public async Task ContinueAsync(Operation operation, PersonFile file)
    {
        if (file is not { Person: { Email: { } email, MobileValidatedAt: not null } person, Access: { } access, OpenRegistration: { State: RegistrationState.ContactValidated } registration }) return;
        registration.Register(person.Id, registration.Submitted?.DifferencesFrom(person).Count > 0, operation.Now);
        access.Register(operation.Now);
        operation.Record(nameof(PortalRegistration), registration.Id, person.Id);
        await NotifyAsync(operation, registration, person, email);
    }

    /// <summary>The number was proved by somebody else: it leaves its former holder, who is told.</summary>
    public async Task HandOverAsync(Operation operation, Person former)
    {
        former.LoseMobile(operation.Now);
        operation.Record(nameof(Person), former.Id, former.Id, "MobileTakenOver");
        if (former.Email is null) return;
        var order = new NoticeOrder(NoticeEvent.MobileTakenOver, NoticeChannel.Email, former.Email, former.Language) { PersonId = former.Id };
        notices.Write(operation, order, await options.GetAsync(operation.Cancellation), new Dictionary<string, string> { ["Name"] = former.GivenName });
    }

    private static bool IsSubject(Person person, PortalRegistration registration) => registration.Submitted is { } data
        ? person.CurrentDocument is { } document && document.Kind == data.DocumentKind && document.Value == data.DocumentNumber
        : person.Id == registration.PersonId;

    private static Task<List<PersonFile>> FilesAsync(Operation operation, PortalRegistration registration, string mobile)
    {
        if (registration.Submitted is not { } data) return PersonFile.Query(operation.Data, person => person.Id == registration.PersonId || person.Mobile == mobile).ToListAsync(operation.Cancellation);
        var (kind, number) = (data.DocumentKind, data.DocumentNumber);
        return PersonFile.Query(operation.Data, person => person.Mobile == mobile || person.Documents.Any(document => document.To == null && document.Kind == kind && document.Value == number))
            .ToListAsync(operation.Cancellation);
    }

    private static Person Enter(Operation operation, SubmittedData data) => Add(operation, Person.Enter(data.ToPersonData(), operation.Now));

    private static T Add<T>(Operation operation, T row)
        where T : class
    {
        operation.Data.Add(row);
        return row;
    }

    private async Task NotifyAsync(Operation operation, PortalRegistration registration, Person person, string email)
    {
        var town = await options.GetAsync(operation.Cancellation);
        var values = new Dictionary<string, string> { ["Name"] = person.GivenName };
        notices.Write(operation, new NoticeOrder(NoticeEvent.Registered, NoticeChannel.Email, email, registration.Submitted?.Language ?? person.Language) { PersonId = person.Id, RelatedId = registration.Id }, town, values);
        if (town.InternalMailbox is null) return;
        var internalOrder = new NoticeOrder(NoticeEvent.RegisteredInternal, NoticeChannel.Email, town.InternalMailbox, Languages.Spanish) { PersonId = person.Id, RelatedId = registration.Id };
        notices.Write(operation, internalOrder, town, new Dictionary<string, string> { ["Channel"] = registration.Channel.ToString(), ["Initials"] = Initials(person.Name) });
    }

    /// <summary>Enough to recognise the request in the queue; the mailbox of the town hall is read by many.</summary>
    private static string Initials(PersonName name) => string.Concat(new[] { name.GivenName, name.FirstSurname, name.SecondSurname }.OfType<string>().Select(word => $"{word[0]}. ")).TrimEnd();
}
