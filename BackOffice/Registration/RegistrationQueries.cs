using System.Globalization;
using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Registration;

/// <summary>Reads the queue of registrations and what its pages show.</summary>
public sealed class RegistrationQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    public const int RowsPerPage = 25;

    /// <summary>One page of the queue. One statement.</summary>
    /// <param name="after">Key of the page before; null, or one that cannot be read, for the first.</param>
    public async Task<Page<RegistrationRow>> PendingAsync(Actor actor, RegistrationFilter filter, string? after, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.RegisterCitizens, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = Ordered(filter.Apply(data), filter.NewestFirst, RegistrationCursor.Read(after));
        var found = await Projected(data, rows.Take(RowsPerPage + 1)).ToListAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        var shown = found.Take(RowsPerPage).Select(row => row.ToRow(now)).ToList();
        return new(shown, found.Count > RowsPerPage ? new RegistrationCursor(shown[^1].StartedAt, shown[^1].Id).ToString() : null);
    }

    /// <summary>A registration read again after a step; opening its page is a use case of its own. One statement.</summary>
    public async Task<RegistrationDetails?> DetailsAsync(Actor actor, Guid registrationId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.RegisterCitizens, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await RegistrationDetails.FindAsync(data, registrationId, cancellation);
    }

    /// <summary>What the pages that ask for contacts show of a person. One statement.</summary>
    public async Task<PersonContacts?> ContactsAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.RegisterCitizens, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await PersonContacts.Query(data, personId).SingleOrDefaultAsync(cancellation);
    }

    private static IQueryable<PortalRegistration> Ordered(IQueryable<PortalRegistration> rows, bool newestFirst, RegistrationCursor? cursor)
    {
        if (newestFirst)
        {
            if (cursor is { StartedAt: var before, Id: var first }) rows = rows.Where(row => row.StartedAt < before || (row.StartedAt == before && row.Id.CompareTo(first) < 0));
            return rows.OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id);
        }

        if (cursor is { StartedAt: var after, Id: var last }) rows = rows.Where(row => row.StartedAt > after || (row.StartedAt == after && row.Id.CompareTo(last) > 0));
        return rows.OrderBy(row => row.StartedAt).ThenBy(row => row.Id);
    }

    // one column each: several of a first row together would number the rows of the whole table
    private static IQueryable<Read> Projected(BackOfficeDbContext data, IQueryable<PortalRegistration> rows) => rows.Select(row => new Read(
        row.Id,
        row.PersonId,
        data.Persons.Where(person => person.Id == row.PersonId).Select(person => person.GivenName).FirstOrDefault(),
        data.Persons.Where(person => person.Id == row.PersonId).Select(person => person.FirstSurname).FirstOrDefault(),
        data.Persons.Where(person => person.Id == row.PersonId).Select(person => person.SecondSurname).FirstOrDefault(),
        row.Submitted == null ? null : new PersonName(row.Submitted.GivenName, row.Submitted.FirstSurname, row.Submitted.SecondSurname),
        data.Persons.Where(person => person.Id == row.PersonId).SelectMany(person => person.Documents).Where(document => document.To == null).Select(document => document.Value).FirstOrDefault(),
        row.Submitted == null ? null : row.Submitted.DocumentNumber,
        row.Channel,
        row.State,
        row.StartedAt,
        row.HasOpenDifferences,
        data.PortalAccesses.Where(access => access.PersonId == row.PersonId).Select(access => access.State).FirstOrDefault()));

    internal sealed record Read(
        Guid Id, Guid? PersonId, string? GivenName, string? FirstSurname, string? SecondSurname, PersonName? TypedName, string? Document, string? TypedDocument, Channel Channel, RegistrationState State, DateTime StartedAt, bool HasOpenDifferences, PortalState Portal)
    {
        public RegistrationRow ToRow(DateTime now) => new()
        {
            Id = Id,
            PersonId = PersonId,
            Listed = (GivenName is not null && FirstSurname is not null ? new PersonName(GivenName, FirstSurname, SecondSurname) : TypedName)?.Listed ?? "",
            MaskedDocument = (Document ?? TypedDocument) is { } number ? DocumentNumber.Mask(number) : null,
            Channel = Channel,
            State = State,
            StartedAt = StartedAt,
            Days = (int)(now - StartedAt).TotalDays,
            HasOpenDifferences = HasOpenDifferences,
            Portal = Portal,
        };
    }
}

/// <summary>The last row of a page; unreadable ones are the beginning of the list.</summary>
internal sealed record RegistrationCursor(DateTime StartedAt, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartedAt.Ticks:x}-{Id:N}");

    public static RegistrationCursor? Read(string? text) =>
        text?.Split('-') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var at) && at >= 0 && at <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var guid)
            ? new(new DateTime(at, DateTimeKind.Utc), guid)
            : null;
}
