using Shared.Common;
using Shared.Persons.IdentityDocuments;

namespace Shared.Persons;

/// <summary>One human being, whatever documents they hold.</summary>
public sealed class Person : IVersioned, IAboutPerson
{
    private readonly List<IdentityDocument> documents = [];

    private Person()
    {
    }

    public Guid Id { get; private set; }

    public Guid? SubjectPersonId => Id;

    public string GivenName { get; private set; } = "";

    public string FirstSurname { get; private set; } = "";

    public string? SecondSurname { get; private set; }

    /// <summary>Folded "surnames given name", the order of every list.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>All search words, each preceded by a space.</summary>
    public string SearchText { get; private set; } = "";

    public DateOnly? BirthDate { get; private set; }

    /// <summary>E.164; unique among living persons.</summary>
    public string? Mobile { get; private set; }

    /// <summary>When a code proved the mobile, UTC; null while unproved.</summary>
    public DateTime? MobileValidatedAt { get; private set; }

    public string? Email { get; private set; }

    /// <summary>When a former mobile or e-mail was replaced, UTC; starts the cooling period.</summary>
    public DateTime? ContactChangedAt { get; private set; }

    public PostalAddress Address { get; private set; } = PostalAddress.Unknown;

    /// <summary>Language of notices: es, ca or eu.</summary>
    public string Language { get; private set; } = Languages.Spanish;

    public DateOnly? DeceasedOn { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<IdentityDocument> Documents => documents;

    /// <summary>The document in use; null only for a person entered without one.</summary>
    public IdentityDocument? CurrentDocument => documents.Find(document => document.IsCurrent);

    public PersonName Name => new(GivenName, FirstSurname, SecondSurname);

    /// <summary>Enters a person in the registry.</summary>
    public static Person Enter(PersonData data, DateTime now)
    {
        var person = new Person { Id = Ids.New(now), CreatedAt = now };
        person.documents.Add(IdentityDocument.Add(person.Id, data.Document, now));
        person.Take(data);
        (person.Mobile, person.Email) = (data.Mobile?.E164, data.Email?.Value);
        person.Index();
        return person;
    }

    /// <summary>Corrects name, birth date, address and language. Contacts and documents have their own rules.</summary>
    public void Correct(PersonData data)
    {
        Take(data);
        Index();
    }

    /// <summary>Makes another document the current one; the former stays in history.</summary>
    /// <returns>Whether the number changed, so that the key must be revoked and the identity verified again.</returns>
    public bool ReplaceDocument(DocumentNumber number, DateTime now)
    {
        if (CurrentDocument is { } current)
        {
            if (current.Kind == number.Kind && current.Value == number.Value) return false;
            current.Retire(now);
        }

        documents.Add(IdentityDocument.Add(Id, number, now));
        Index();
        return true;
    }

    /// <summary>Changes the contacts. A new mobile is unproved until a code says otherwise.</summary>
    /// <returns>What changed.</returns>
    public ContactChange ChangeContacts(MobilePhone? mobile, EmailAddress? email, DateTime now)
    {
        var change = new ContactChange(Mobile, mobile?.E164, Email, email?.Value);
        if (change.MobileChanged) (Mobile, MobileValidatedAt) = (mobile?.E164, null);
        if (change.EmailChanged) Email = email?.Value;
        if (change.ReplacesSomething) ContactChangedAt = now;
        if (change.MobileChanged || change.EmailChanged) Index();
        return change;
    }

    /// <summary>A code sent to the mobile came back.</summary>
    public void ProveMobile(DateTime now) => MobileValidatedAt = now;

    /// <summary>Somebody else proved that the number is theirs now.</summary>
    public void LoseMobile(DateTime now)
    {
        (Mobile, MobileValidatedAt, ContactChangedAt) = (null, null, now);
        Index();
    }

    /// <summary>Whether a contact was replaced so recently that a reset needs a second official or the person present.</summary>
    /// <param name="days">Length of the cooling period, 7 by default; the last instant is included.</param>
    /// <param name="now">UTC.</param>
    public bool IsCoolingDown(int days, DateTime now) => ContactChangedAt is { } changed && now - changed <= TimeSpan.FromDays(days);

    private void Take(PersonData data)
    {
        (GivenName, FirstSurname, SecondSurname) = (data.Name.GivenName, data.Name.FirstSurname, data.Name.SecondSurname);
        (BirthDate, Address, Language) = (data.BirthDate, data.Address, data.Language);
        DeceasedOn = data.DeceasedOn;
    }

    private void Index()
    {
        SortKey = Name.SortKey;
        SearchText = SearchWords.Text(Terms());
    }

    /// <summary>The words under which the person is found.</summary>
    public IReadOnlyList<string> Terms() => SearchWords.Of(Name, documents.Select(document => document.Value), Mobile, Email);
}
