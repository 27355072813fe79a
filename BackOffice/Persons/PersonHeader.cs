using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Keys;
using Shared.Notices;
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

    /// <summary>Notices came back from the e-mail.</summary>
    public bool HasReturnedEmail { get; init; }

    /// <summary>Notices did not reach the mobile.</summary>
    public bool HasReturnedMobile { get; init; }

    public required DateTime? ContactChangedAt { get; init; }

    /// <summary>Length of the cooling period after a change of contacts, in days.</summary>
    public required int CoolingDays { get; init; }

    /// <summary>When the appointment that is still to come begins, UTC; null for none.</summary>
    public required DateTime? NextAppointment { get; init; }

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
    internal static IQueryable<PersonHeader> Query(BackOfficeDbContext data, Guid personId) =>
        from person in data.Persons.AsNoTracking()
        where person.Id == personId
        join found in data.PortalAccesses on person.Id equals found.PersonId into accesses
        from access in accesses.DefaultIfEmpty()
        join valid in data.Set<IdentityDocument>().Where(row => row.To == null) on person.Id equals valid.PersonId into documents
        from document in documents.DefaultIfEmpty()
        select new PersonHeader
        {
            Id = person.Id,
            Name = new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname),
            DocumentKind = document == null ? null : document.Kind,
            MaskedDocument = document == null ? null : DocumentNumber.Mask(document.Value),
            BirthDate = person.BirthDate,
            DeceasedOn = person.DeceasedOn,
            Portal = access == null ? PortalState.None : access.State,
            Level = access == null ? AssuranceLevel.None : access.Level,
            AwaitsSecondOfficial = data.OperativeKeys.Any(key => key.PersonId == person.Id && key.Slot == OperativeKey.Waiting && key.State == KeyState.AwaitingSecondOfficial),
            HasOpenDifferences = data.Registrations.Any(registration => registration.PersonId == person.Id && registration.HasOpenDifferences
                && registration.State == RegistrationState.PendingVerification),
            NextAppointment = data.Appointments
                .Where(row => row.PersonId == person.Id && (row.State == AppointmentState.Booked || row.State == AppointmentState.Arrived || row.State == AppointmentState.InProgress))
                .Select(row => (DateTime?)row.StartsAt).FirstOrDefault(),
            HasReturnedEmail = data.ReturnedAddresses.Any(row => row.Channel == NoticeChannel.Email && row.Address == person.Email!.ToLower()),
            HasReturnedMobile = data.ReturnedAddresses.Any(row => row.Channel == NoticeChannel.Sms && row.Address == person.Mobile),
            ContactChangedAt = person.ContactChangedAt,
            CoolingDays = data.GeneralOptions.Select(options => options.CoolingDays).First(),
        };
}
