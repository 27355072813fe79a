using System.Linq.Expressions;
using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Security;
using BackOffice.Verification.Records;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Verification;

/// <summary>Reads one verification for its screen, and those of one person for the card.</summary>
public sealed class VerificationQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TownHallOptions options, TimeProvider clock)
{
    private const int AttemptsShown = 50;

    /// <summary>At most three statements; null when there is none.</summary>
    public async Task<VerificationSheet?> SheetAsync(Actor actor, Guid verificationId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.VerifyIdentity, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows =
            from found in data.Verifications.AsNoTracking()
            where found.Id == verificationId
            join sent in data.ContactCodes
                on data.ContactCodes.Where(code => code.OwnerId == found.Id && code.Purpose == CodePurpose.Verification).OrderByDescending(code => code.SentAt).ThenByDescending(code => code.Id).Select(code => (Guid?)code.Id).FirstOrDefault()
                equals sent.Id into codes
            from code in codes.DefaultIfEmpty()
            select new
            {
                Verification = found,
                OpenedBy = data.Users.Where(user => user.Id == found.OpenedBy).Select(user => user.DisplayName).FirstOrDefault(),
                FinishedBy = data.Users.Where(user => user.Id == found.FinishedBy).Select(user => user.DisplayName).FirstOrDefault(),
                Code = code,
                RecordId = data.VerificationRecords.Where(record => record.VerificationId == found.Id && record.ReplacedById == null).Select(record => (Guid?)record.Id).FirstOrDefault(),
                RecordNumber = data.VerificationRecords.Where(record => record.VerificationId == found.Id && record.ReplacedById == null).Select(record => record.Number).FirstOrDefault(),
            };
        var row = await rows.SingleOrDefaultAsync(cancellation);
        if (row is null) return null;
        var person = await data.Persons.AsNoTracking().Include(found => found.Documents).SingleAsync(found => found.Id == row.Verification.PersonId, cancellation);
        var document = person.CurrentDocument;
        return new(row.Verification, person.Name, document?.Number.Masked, document?.Kind, person.BirthDate, row.OpenedBy, row.FinishedBy, QuestionsOf(row.Verification, person),
            row.Code is { } last ? new SentCode(last.SentAt, last.ExpiresAt, last.Attempts, last.UsedAt is not null) : null)
        {
            Record = row is { RecordId: { } recordId, RecordNumber: { } number } ? new(recordId, number) : null,
        };
    }

    /// <summary>At most three statements.</summary>
    public async Task<PersonVerificationsView> OfPersonAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadPersons, cancellation);
        var town = await options.GetAsync(cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        if (await PersonFile.Query(data, person => person.Id == personId).AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } file) return new(AssuranceLevel.None, null, null, [], []);
        var attempts = await data.Verifications.AsNoTracking().Where(row => row.PersonId == personId).OrderByDescending(row => row.OpenedAt).Take(AttemptsShown)
            .Select(Attempt(data)).ToListAsync(cancellation);
        var dayAgo = clock.GetUtcNow().UtcDateTime.AddDays(-1);
        var calls = attempts.Count(attempt => attempt.Method == VerificationMethod.Phone && attempt.OpenedAt > dayAgo);
        var choices = Enum.GetValues<VerificationMethod>().Where(town.Uses).Select(method => new MethodChoice(
            method,
            VerificationGate.RefuseOpening(method, file.Person, file.Access, file.OpenRegistration?.HasOpenDifferences == true, town)
                ?? (method == VerificationMethod.Phone ? VerificationGate.RefuseCall(file.Person, calls) : null)));
        return new(file.Access?.Level ?? AssuranceLevel.None, file.Access?.VerifiedBy, file.Access?.VerifiedAt, [.. choices], attempts);
    }

    internal static Expression<Func<IdentityVerification, VerificationAttempt>> Attempt(BackOfficeDbContext data) => row => new VerificationAttempt(
        row.Id, row.Method, row.State, row.Level, row.OpenedAt, row.FinishedAt,
        data.Users.Where(user => user.Id == (row.FinishedBy ?? row.OpenedBy)).Select(user => user.DisplayName).FirstOrDefault(), row.Reason)
    {
        // one column each: both of a first row together would number the rows of the whole table
        RecordId = data.VerificationRecords.Where(record => record.VerificationId == row.Id && record.ReplacedById == null).Select(record => (Guid?)record.Id).FirstOrDefault(),
        RecordNumber = data.VerificationRecords.Where(record => record.VerificationId == row.Id && record.ReplacedById == null).Select(record => record.Number).FirstOrDefault(),
    };

    private static List<SheetQuestion> QuestionsOf(IdentityVerification verification, Person person) => [.. verification.Questions
        .Select(asked => new SheetQuestion(asked.Question, verification.State == VerificationState.Open ? Expected(asked.Question, person) : null, asked.Right))];

    private static string? Expected(ControlQuestion question, Person person) => question switch
    {
        ControlQuestion.BirthDate => Shown(person.BirthDate),
        ControlQuestion.SecondSurname => person.SecondSurname,
        ControlQuestion.Street => person.Address.Street,
        ControlQuestion.PostalCode => person.Address.PostalCode,
        ControlQuestion.Town => person.Address.Town,
        ControlQuestion.Email => person.Email,
        ControlQuestion.DocumentExpiry => Shown(person.CurrentDocument?.ExpiresOn),
        ControlQuestion.SupportNumber => person.CurrentDocument?.SupportNumber,
    };

    private static string? Shown(DateOnly? date) => date is { } day ? SpanishDate.Shown(day) : null;
}
