using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Verification;

namespace BackOffice.Persons;

/// <summary>What the top of the card says of a person.</summary>
public sealed record PersonHeader
{
    public required Guid Id { get; init; }

    public required PersonName Name { get; init; }

    public required DocumentKind? DocumentKind { get; init; }

    public required string? MaskedDocument { get; init; }

    public required DateOnly? BirthDate { get; init; }

    public required DateOnly? DeceasedOn { get; init; }

    public required PortalState Portal { get; init; }

    public required AssuranceLevel Level { get; init; }

    /// <summary>A key asked for that waits for a second official.</summary>
    public required bool AwaitsSecondOfficial { get; init; }

    public required bool HasOpenDifferences { get; init; }

    public required DateTime? ContactChangedAt { get; init; }

    /// <summary>Length of the cooling period after a change of contacts, in days.</summary>
    public required int CoolingDays { get; init; }

    /// <summary>Completed years of life; at death for somebody who died, null when the birth date is unknown.</summary>
    public int? AgeOn(DateOnly today)
    {
        if (BirthDate is not { } birth) return null;
        var day = DeceasedOn ?? today;
        return day.Year - birth.Year - (day < birth.AddYears(day.Year - birth.Year) ? 1 : 0);
    }

    /// <summary>Last instant of the cooling period, UTC; null when there is none now.</summary>
    public DateTime? CoolingUntil(DateTime now) => ContactChangedAt?.AddDays(CoolingDays) is { } end && now <= end ? end : null;

    /// <summary>One statement.</summary>
    internal static IQueryable<PersonHeader> Query(BackOfficeDbContext data, Guid personId) => data.Persons.AsNoTracking()
        .Where(person => person.Id == personId)
        .Select(person => new
        {
            Person = person,
            Document = person.Documents.FirstOrDefault(document => document.To == null),
            Access = data.PortalAccesses.FirstOrDefault(access => access.PersonId == person.Id),
            Awaits = data.OperativeKeys.Any(key => key.PersonId == person.Id && key.Slot == 2 && key.State == KeyState.AwaitingSecondOfficial),
            Differences = data.Registrations.Any(registration => registration.PersonId == person.Id && registration.HasOpenDifferences
                && registration.State == RegistrationState.PendingVerification),
            CoolingDays = data.GeneralOptions.Select(options => options.CoolingDays).First(),
        })
        .Select(row => new PersonHeader
        {
            Id = row.Person.Id,
            Name = new PersonName(row.Person.GivenName, row.Person.FirstSurname, row.Person.SecondSurname),
            DocumentKind = row.Document == null ? null : row.Document.Kind,
            MaskedDocument = row.Document == null ? null : DocumentNumber.Mask(row.Document.Value),
            BirthDate = row.Person.BirthDate,
            DeceasedOn = row.Person.DeceasedOn,
            Portal = row.Access == null ? PortalState.None : row.Access.State,
            Level = row.Access == null ? AssuranceLevel.None : row.Access.Level,
            AwaitsSecondOfficial = row.Awaits,
            HasOpenDifferences = row.Differences,
            ContactChangedAt = row.Person.ContactChangedAt,
            CoolingDays = row.CoolingDays,
        });
}
