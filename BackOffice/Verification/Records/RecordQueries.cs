using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

/// <summary>Reads records for their list and for the screens that name them.</summary>
public sealed class RecordQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    public const int RowsPerPage = 25;

    /// <summary>One page, newest first. One statement.</summary>
    public async Task<Page<RecordRow>> PageAsync(Actor actor, RecordFilter filter, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadRecords, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = filter.Apply(data, data.VerificationRecords.AsNoTracking(), clock.Today());
        if (RecordCursor.Read(filter.After) is { CreatedAt: var at, Id: var last }) rows = rows.Where(row => row.CreatedAt < at || (row.CreatedAt == at && row.Id.CompareTo(last) < 0));
        var found = await Projected(data, rows.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).Take(RowsPerPage + 1)).ToListAsync(cancellation);
        var shown = found.Take(RowsPerPage).ToList();
        return new(shown, found.Count > RowsPerPage ? new RecordCursor(shown[^1].CreatedAt, shown[^1].Id).ToString() : null);
    }

    /// <summary>The officials of the town hall, for choosing one. One statement.</summary>
    public async Task<IReadOnlyList<RecordAuthor>> OfficialsAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadRecords, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Users.OrderBy(user => user.DisplayName).Select(user => new RecordAuthor(user.Id, user.DisplayName)).ToListAsync(cancellation);
    }

    /// <summary>The records in force that were written on a day, in the order of their numbers. One statement.</summary>
    public async Task<IReadOnlyList<RecordReference>> OfDayAsync(Actor actor, DateOnly day, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.PrintRecords, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var (start, end) = (RecordFilter.StartOf(day), RecordFilter.StartOf(day.AddDays(1)));
        return await data.VerificationRecords.Where(row => row.CreatedAt >= start && row.CreatedAt < end && row.ReplacedById == null)
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).Select(row => new RecordReference(row.Id, row.Number)).ToListAsync(cancellation);
    }

    private static IQueryable<RecordRow> Projected(BackOfficeDbContext data, IQueryable<VerificationRecord> rows) => rows.Join(
        data.Persons,
        row => row.PersonId,
        person => person.Id,
        (row, person) => new RecordRow(
            row.Id,
            row.Number,
            row.Revision,
            row.CreatedAt,
            new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname).Listed,
            DocumentNumber.Mask(person.Documents.Where(document => document.To == null).Select(document => document.Value).FirstOrDefault() ?? ""),
            row.Method,
            row.Outcome,
            data.Users.Where(user => user.Id == row.OfficialId).Select(user => user.DisplayName).FirstOrDefault(),
            row.ReplacedById == null,
            data.RecordFiles.Any(file => file.RecordId == row.Id)));
}

/// <param name="IsPrinted">Whether its PDF was made.</param>
public sealed record RecordRow(
    Guid Id, string Number, int Revision, DateTime CreatedAt, string Person, string MaskedDocument, VerificationMethod Method, VerificationState Outcome, string? Official, bool IsCurrent, bool IsPrinted);

public sealed record RecordReference(Guid Id, string Number);

public sealed record RecordAuthor(Guid Id, string Name);
