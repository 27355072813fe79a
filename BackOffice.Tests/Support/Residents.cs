using BackOffice.Data;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Verification;

namespace BackOffice.Tests.Support;

/// <summary>Invented residents of the town in which a test takes place.</summary>
public static class Residents
{
    private static int number = 10_000_000;

    /// <summary>Checked data of somebody with every fact known; change what matters with <c>with</c>.</summary>
    public static PersonData Data(string given = "Ana", string first = "García", string? second = "López")
    {
        var value = Interlocked.Increment(ref number);
        return new PersonData
        {
            Document = DocumentNumber.Parse($"{value}{"TRWAGMYFPDXBNJZSQVHLCKE"[value % 23]}").Value,
            Name = PersonName.Create(given, first, second).Value,
            BirthDate = new DateOnly(1978, 5, 3),
            Mobile = MobilePhone.Parse($"6{value}").Value,
            Email = EmailAddress.Parse($"vecina{value}@example.org").Value,
            Address = new PostalAddress("Carrer Major 12", "46701", "Gandia"),
        };
    }

    /// <summary>A person in the registry.</summary>
    public static Person Enter(this Town town, PersonData? data = null) => town.Add(Person.Enter(data ?? Data(), town.Now));

    /// <summary>A person whose mobile was proved and who waits for verification.</summary>
    public static Person EnterRegistered(this Town town, PersonData? data = null, Channel channel = Channel.InPerson, Guid? by = null)
    {
        var person = Person.Enter(data ?? Data(), town.Now);
        person.ProveMobile(town.Now);
        var registration = PortalRegistration.StartFor(person.Id, channel, by ?? Guid.NewGuid(), town.Now);
        registration.ValidateContact(town.Now);
        registration.Register(person.Id, false, town.Now);
        var access = PortalAccess.Open(person.Id, channel);
        access.Register(town.Now);
        town.Add(person, registration, access);
        return person;
    }

    /// <summary>A registered person whose identity was verified by an official at the counter or by telephone.</summary>
    public static Person EnterVerified(this Town town, VerificationMethod method = VerificationMethod.InPerson, PersonData? data = null, Guid? by = null)
    {
        var official = by ?? Guid.NewGuid();
        var person = Person.Enter(data ?? Data(), town.Now);
        person.ProveMobile(town.Now);
        var registration = PortalRegistration.StartFor(person.Id, Channel.InPerson, official, town.Now);
        registration.ValidateContact(town.Now);
        registration.Register(person.Id, false, town.Now);
        registration.Complete(town.Now);
        var verification = method == VerificationMethod.Phone ? Call(person, official, town.Now) : Visit(person, method, official, town.Now);
        var access = PortalAccess.Open(person.Id, Channel.InPerson);
        access.Register(town.Now);
        access.Verify(verification, town.Now);
        town.Add(person, registration, verification, access);
        return person;
    }

    private static Person Add(this Town town, Person person, params object[] others)
    {
        using var data = town.Data();
        data.AddRange([person, .. others]);
        data.PersonTerms.AddRange(person.Terms().Select(term => new PersonTerm(term, person.Id)));
        data.SaveChanges();
        return person;
    }

    private static IdentityVerification Call(Person person, Guid official, DateTime now)
    {
        var call = IdentityVerification.OpenCall(person, 0, official, now).Value;
        call.NoteCodeReadBack(now);
        call.FinishCall(call.Questions.ToDictionary(question => question.Question, _ => true), new(VerificationState.Verified, null, official, now));
        return call;
    }

    private static IdentityVerification Visit(Person person, VerificationMethod method, Guid official, DateTime now)
    {
        var visit = IdentityVerification.OpenVisit(person.Id, method, official, now);
        var document = new ShownDocument(person.CurrentDocument!.Kind, person.CurrentDocument.Value, "BAA000589", new DateOnly(2024, 1, 10), new DateOnly(2034, 1, 10));
        visit.FinishVisit(document, IdentityVerification.ChecksOf(method).ToDictionary(check => check, _ => CheckAnswer.Yes), new(VerificationState.Verified, null, official, now));
        return visit;
    }
}
