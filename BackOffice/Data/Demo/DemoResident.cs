using BackOffice.Persons;
using BackOffice.Security;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Verification;

namespace BackOffice.Data.Demo;

/// <summary>One resident asking for access: each method is a step at a desk or on the portal.</summary>
internal sealed class DemoResident(DemoScript script, DemoMessages messages, Person person, Channel channel, Official clerk)
{
    private DemoActor Asker => channel == Channel.Portal ? DemoActor.Portal : DemoActor.Clerk;

    public Person Person => person;

    public Official Clerk => clerk;

    public PortalRegistration? Registration { get; private set; }

    public PortalAccess? Access { get; private set; }

    public DemoMessages Messages => messages;

    public void Do(DateTime at, string action, DemoActor who, Func<Operation, Task> body) => script.Add(at, action, who, body);

    public void Do(DateTime at, string action, DemoActor who, Action<Operation> body) => script.Add(at, action, who, body);

    /// <summary>The record of a verification that has just ended.</summary>
    public Task WriteRecordAsync(Operation operation, IdentityVerification verification, string? appointment) =>
        script.Records.WriteAsync(operation, new PersonFile(person, Access, Registration), verification, appointment);

    /// <param name="differs">Typed on the portal with another mobile and without an accent.</param>
    public void Start(DateTime at, bool differs = false) => Do(at, channel == Channel.Portal ? "SubmitRegistration" : "StartRegistration", Asker, operation =>
    {
        Registration = channel == Channel.Portal ? PortalRegistration.Submit(Typed(differs), operation.Now) : PortalRegistration.StartFor(person.Id, channel, clerk.Id, operation.Now);
        operation.Data.Add(Registration);
        if (channel != Channel.Portal) Open(operation);
        var order = DemoMessages.Order(NoticeEvent.ContactCode, NoticeChannel.Sms, Registration.Submitted?.Mobile ?? person.Mobile!, person, Registration.Id);
        messages.TellSecret(operation, order, new() { ["Code"] = "000000", ["Minutes"] = "10" });
        operation.Record(nameof(PortalRegistration), Registration.Id, Registration.PersonId, channel: channel);
    });

    /// <summary>The code came back: registered, waiting for verification.</summary>
    public void Prove(DateTime at) => Do(at, channel == Channel.Portal ? "AnswerRegistrationCode" : "ConfirmRegistrationCode", Asker, operation =>
    {
        operation.Data.AttachRange(Registration!, person);
        var differs = Registration!.Submitted?.DifferencesFrom(person).Count > 0;
        if (!differs) person.ProveMobile(operation.Now);
        if (Access is null) Open(operation);
        else operation.Data.Attach(Access);
        Registration.ValidateContact(operation.Now);
        Registration.Register(person.Id, differs, operation.Now);
        Access!.Register(operation.Now);
        messages.Tell(operation, person, NoticeEvent.Registered, Registration.Id);
        messages.TellTownHall(operation, person, channel, Registration.Id);
        operation.Record(nameof(PortalRegistration), Registration.Id, person.Id, channel: channel);
    });

    /// <summary>The code came back, but the e-mail is missing.</summary>
    public void ProveOnly(DateTime at) => Do(at, "ConfirmRegistrationCode", Asker, operation =>
    {
        operation.Data.AttachRange(Registration!, person);
        person.ProveMobile(operation.Now);
        Registration!.ValidateContact(operation.Now);
        operation.Record(nameof(PortalRegistration), Registration.Id, person.Id, channel: channel);
    });

    public void Reject(DateTime at, string reason) => Do(at, "RejectRegistration", DemoActor.Clerk, operation =>
    {
        Attach(operation);
        Registration!.Reject(reason, operation.Now);
        Access?.Withdraw();
        messages.Tell(operation, person, NoticeEvent.RegistrationRejected, Registration.Id);
        operation.Record(nameof(PortalRegistration), Registration.Id, person.Id, reason);
    });

    public void Expire(DateTime at) => Do(at, "ExpireRegistrations", DemoActor.Schedule, operation =>
    {
        Attach(operation);
        Registration!.ExpireIfAbandoned(operation.Now);
        Access?.Withdraw();
        operation.Record(nameof(PortalRegistration), Registration.Id, Registration.PersonId, "Expired");
    });

    /// <summary>What the next steps change.</summary>
    public void Attach(Operation operation)
    {
        operation.Data.Attach(Registration!);
        if (Access is not null) operation.Data.Attach(Access);
    }

    private void Open(Operation operation)
    {
        Access = PortalAccess.Open(person.Id, channel);
        operation.Data.Add(Access);
    }

    private SubmittedData Typed(bool differs) => new()
    {
        DocumentKind = person.CurrentDocument!.Kind,
        DocumentNumber = person.CurrentDocument.Value,
        GivenName = person.GivenName,
        FirstSurname = differs ? TextFold.Fold(person.FirstSurname).ToUpperInvariant() : person.FirstSurname,
        SecondSurname = person.SecondSurname,
        BirthDate = person.BirthDate ?? new DateOnly(1980, 1, 1),
        Mobile = differs ? "+34699" + person.Mobile![^6..] : person.Mobile!,
        Email = person.Email!,
        Language = person.Language,
    };
}
