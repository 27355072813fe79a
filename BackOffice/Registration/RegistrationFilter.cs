using System.Linq.Expressions;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>Which registrations the queue shows.</summary>
/// <param name="Text">Name, document, mobile or e-mail, whole or begun; empty for all.</param>
public sealed record RegistrationFilter(RegistrationView View, Channel? Channel, string? Text)
{
    /// <summary>Ended ones are read from the newest back, the others from the one that waits longest.</summary>
    public bool NewestFirst => View == RegistrationView.Ended;

    internal IQueryable<PortalRegistration> Apply(BackOfficeDbContext data)
    {
        var rows = Chosen(data).AsNoTracking();
        if (Channel is { } channel) rows = rows.Where(row => row.Channel == channel);
        foreach (var word in SearchWords.OfQuery(Text)) rows = rows.Where(Holds(data, word));
        return rows;
    }

    private IQueryable<PortalRegistration> Chosen(BackOfficeDbContext data) => View switch
    {
        RegistrationView.Pending => data.OpenRegistrations,
        RegistrationView.MobileUnproved => data.Registrations.Where(row => row.State == RegistrationState.Started),
        RegistrationView.Differences => data.Registrations.Where(
            row => row.HasOpenDifferences && (row.State == RegistrationState.PendingVerification || row.State == RegistrationState.Completed)),
        RegistrationView.PendingVerification => data.Registrations.Where(row => row.State == RegistrationState.PendingVerification),
        RegistrationView.VerifiedWithoutKey => data.Registrations.Where(row => row.State == RegistrationState.Completed
            && data.PortalAccesses.Any(access => access.PersonId == row.PersonId && access.State == PortalState.Verified)),
        RegistrationView.Ended => data.Registrations.Where(
            row => row.State == RegistrationState.Completed || row.State == RegistrationState.Rejected || row.State == RegistrationState.Expired),
    };

    private static Expression<Func<PortalRegistration, bool>> Holds(BackOfficeDbContext data, string word)
    {
        var (start, document) = (" " + word, word.ToUpperInvariant());
        var typed = Loose(word);
        return row => data.Persons.Any(person => person.Id == row.PersonId && person.SearchText.Contains(start))
            || (row.PersonId == null && row.Submitted != null
                && (row.Submitted.DocumentNumber.StartsWith(document)
                    || EF.Functions.Like(row.Submitted.GivenName + " " + row.Submitted.FirstSurname + " " + (row.Submitted.SecondSurname ?? "") + " " + row.Submitted.Email + " " + row.Submitted.Mobile, typed)));
    }

    /// <summary>What was typed on the web is kept as typed: any letter that may bear an accent matches any other.</summary>
    private static string Loose(string word) => $"%{string.Concat(word.Select(letter => "aeiounc%[".Contains(letter, StringComparison.Ordinal) ? '_' : letter))}%";
}

/// <summary>The ready-made lists of the queue.</summary>
public enum RegistrationView
{
    Pending = 1,
    MobileUnproved = 2,
    Differences = 3,
    PendingVerification = 4,
    VerifiedWithoutKey = 5,
    Ended = 6,
}
