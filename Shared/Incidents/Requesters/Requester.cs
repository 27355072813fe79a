using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace Shared.Incidents.Requesters;

/// <summary>Somebody who turns to the help desk: a citizen, an official of a local entity, anybody who calls.</summary>
public sealed class Requester : IVersioned, IAboutPerson
{
    private Requester()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1 to 150 characters.</summary>
    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    /// <summary>E.164; a landline is welcome.</summary>
    public string? Phone { get; private set; }

    /// <summary>Canonical; null when unknown.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>The person of the registry, when it is one.</summary>
    public Guid? PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    /// <summary>The local entity the requester belongs to.</summary>
    public Guid? EntityId { get; private set; }

    /// <summary>The terms under which the requester is found, see <see cref="SearchWords.Text"/>.</summary>
    public string SearchText { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>A new requester.</summary>
    /// <returns>Refused for a name that is missing or too long, and for an address, telephone or document that cannot be read; each of its field.</returns>
    public static Result<Requester> Enter(RequesterData data, DateTime now)
    {
        var requester = new Requester { Id = Ids.New(now), CreatedAt = now };
        var taken = requester.Change(data);
        return taken.IsDone ? requester : Result<Requester>.From(taken.Refusals);
    }

    /// <summary>The requester that a person of the registry is.</summary>
    public static Requester Of(Person person, DateTime now)
    {
        var requester = new Requester
        {
            Id = Ids.New(now),
            CreatedAt = now,
            Name = person.Name.Full.Length > IncidentLimits.Name ? person.Name.Full[..IncidentLimits.Name] : person.Name.Full,
            Email = person.Email,
            Phone = person.Mobile,
            DocumentNumber = person.CurrentDocument?.Value,
            PersonId = person.Id,
        };
        requester.Index();
        return requester;
    }

    /// <summary>Takes over what is typed.</summary>
    public Result Change(RequesterData data)
    {
        List<Refusal> refusals = [];
        if (PlainText.Line(data.Name).Length == 0) refusals.Add(IncidentRefusals.RequesterNameMissing);
        else if (PlainText.Line(data.Name).Length > IncidentLimits.Name) refusals.Add(IncidentRefusals.RequesterNameTooLong);
        var email = Read(data.Email, typed => EmailAddress.Parse(typed) is { IsDone: true, Value: var address } ? address.Value : null, IncidentRefusals.RequesterEmailInvalid, refusals);
        var phone = Read(data.Phone, ContactPhone.Parse, IncidentRefusals.RequesterPhoneInvalid, refusals);
        var document = Read(data.DocumentNumber, typed => Persons.IdentityDocuments.DocumentNumber.Parse(typed) is { IsDone: true, Value: var number } ? number.Value : null, IncidentRefusals.RequesterDocumentInvalid, refusals);
        if (refusals.Count > 0) return Result.From(refusals);
        (Name, Email, Phone, DocumentNumber, EntityId) = (PlainText.Line(data.Name), email, phone, document, data.EntityId);
        Index();
        return Result.Done;
    }

    /// <summary>Another e-mail.</summary>
    /// <returns>Refused for one that cannot be read.</returns>
    public Result ChangeEmail(string? typed)
    {
        var email = EmailAddress.Parse(typed);
        if (!email.IsDone) return IncidentRefusals.RequesterEmailInvalid;
        Email = email.Value.Value;
        Index();
        return Result.Done;
    }

    /// <summary>The requester turned out to be a person of the registry.</summary>
    public void Identify(Guid personId) => PersonId = personId;

    private static string? Read(string? typed, Func<string, string?> parse, Refusal refusal, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var read = parse(typed);
        if (read is null) refusals.Add(refusal);
        return read;
    }

    private void Index() => SearchText = SearchWords.Text(SearchWords.Of(new PersonName(Name, "", null), DocumentNumber is null ? [] : [DocumentNumber], Phone, Email));
}

/// <summary>What is typed of a requester; only the name must be.</summary>
public sealed record RequesterData(string? Name, string? Email = null, string? Phone = null, string? DocumentNumber = null, Guid? EntityId = null);

/// <summary>One word under which a requester is found; the index of the type-ahead.</summary>
/// <param name="Term">Folded, at most 100 characters.</param>
public sealed record RequesterTerm(string Term, Guid RequesterId);
