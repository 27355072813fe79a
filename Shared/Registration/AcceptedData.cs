using Shared.Common;
using Shared.Persons;

namespace Shared.Registration;

/// <summary>What of the typed data an official accepted, and what it makes of the person.</summary>
public sealed class AcceptedData
{
    private readonly SubmittedData submitted;
    private readonly HashSet<SubmittedField> accepted;

    private AcceptedData(SubmittedData submitted, HashSet<SubmittedField> accepted) => (this.submitted, this.accepted) = (submitted, accepted);

    /// <summary>Whether the typed mobile replaces the one on file.</summary>
    public bool TakesMobile => accepted.Contains(SubmittedField.Mobile);

    /// <summary>Reads the decisions of an official.</summary>
    /// <returns><see cref="RegistrationRefusals.DecisionMissing"/> when a field that differs has none, or one that is neither of the two.</returns>
    public static Result<AcceptedData> Of(SubmittedData submitted, Person person, IReadOnlyDictionary<SubmittedField, FieldDecision>? decisions)
    {
        var differing = submitted.DifferencesFrom(person).Select(difference => difference.Field).ToList();
        if (!differing.TrueForAll(field => decisions is not null && decisions.TryGetValue(field, out var decision) && Enum.IsDefined(decision))) return RegistrationRefusals.DecisionMissing;
        return new AcceptedData(submitted, [.. differing.Where(field => decisions![field] == FieldDecision.Accept)]);
    }

    /// <summary>Writes the accepted fields on the person. The mobile counts as proved when its code came back.</summary>
    /// <param name="provedAt">When the typed mobile was proved, UTC.</param>
    /// <param name="now">UTC.</param>
    /// <returns>What changed of the contacts.</returns>
    public ContactChange Apply(Person person, DateTime provedAt, DateTime now)
    {
        person.Correct(new PersonData
        {
            Document = submitted.ToPersonData().Document,
            Name = new PersonName(Pick(SubmittedField.GivenName, submitted.GivenName, person.GivenName), Pick(SubmittedField.FirstSurname, submitted.FirstSurname, person.FirstSurname), Pick(SubmittedField.SecondSurname, submitted.SecondSurname, person.SecondSurname)),
            BirthDate = Pick<DateOnly?>(SubmittedField.BirthDate, submitted.BirthDate, person.BirthDate),
            Address = person.Address,
            Language = Pick(SubmittedField.Language, submitted.Language, person.Language),
            DeceasedOn = person.DeceasedOn,
        });
        var (mobile, email) = (Pick(SubmittedField.Mobile, submitted.Mobile, person.Mobile), Pick(SubmittedField.Email, submitted.Email, person.Email));
        var change = person.ChangeContacts(mobile is null ? null : MobilePhone.Restore(mobile), email is null ? null : EmailAddress.Restore(email), now);
        if (TakesMobile) person.ProveMobile(provedAt);
        return change;
    }

    private T Pick<T>(SubmittedField field, T typed, T onFile) => accepted.Contains(field) ? typed : onFile;
}
