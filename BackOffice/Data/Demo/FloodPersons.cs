using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Data.Demo;

/// <summary>How many invented persons to add, and whom to tell of the progress.</summary>
public sealed record FloodPersonsRequest(int Persons, Action<int> Progress);

/// <summary>Fills the registry so that lists and searches can be measured. Past the change tracker, which would take hours; one line of the audit tells of it.</summary>
public sealed class FloodPersons(Operations operations, IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock) : IUseCase
{
    private const int Chunk = 50_000;

    public Permission Needs => Permission.ActAsSystem;

    public async Task<Result<int>> ExecuteAsync(FloodPersonsRequest request, Actor actor, CancellationToken cancellation)
    {
        var started = await operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                operation.Record(nameof(Person), Guid.Empty, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
        if (!started.IsDone) return started.Refusal;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var first = await data.Persons.LongCountAsync(cancellation);
        await data.Database.OpenConnectionAsync(cancellation);
        if (data.Database.IsSqlite()) await data.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-1500000; PRAGMA temp_store=MEMORY; PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=100000;", cancellation);
        var next = Task.Run(() => Invent(first, Math.Min(Chunk, request.Persons)), cancellation);
        for (var done = 0; done < request.Persons;)
        {
            var chunk = await next;
            var (from, left) = (first + done + chunk.Length, request.Persons - done - chunk.Length);
            next = Task.Run(() => Invent(from, Math.Min(Chunk, left)), cancellation);
            await WriteAsync(data, chunk, cancellation);
            done += chunk.Length;
            request.Progress(done);
        }

        // the connection goes back to its pool with the settings that others count on
        if (data.Database.IsSqlite()) await data.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA wal_autocheckpoint=1000; PRAGMA optimize;", cancellation);
        return request.Persons;
    }

    private Person[] Invent(long first, int count)
    {
        // ids and dates of entry grow with the number, as they would have
        var begin = clock.GetUtcNow().UtcDateTime.AddYears(-12);
        return [.. Enumerable.Range(0, count).Select(i => Person.Enter(InventedPerson.Data(first + i), begin.AddSeconds(30 * (first + i))))];
    }

    private static async Task WriteAsync(BackOfficeDbContext data, Person[] persons, CancellationToken cancellation)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellation);
        var (connection, inner) = (data.Database.GetDbConnection(), transaction.GetDbTransaction());
        using (var rows = new BulkInsert(connection, inner, "Persons", ["Id", "GivenName", "FirstSurname", "SecondSurname", "SortKey", "SearchText", "BirthDate", "Mobile", "MobileValidatedAt", "Email", "Language", "CreatedAt", "Version", "PostalCode", "Street", "Town"]))
        using (var documents = new BulkInsert(connection, inner, "IdentityDocuments", ["Id", "PersonId", "Kind", "Value", "From"]))
        {
            foreach (var person in persons)
            {
                var document = person.CurrentDocument!;
                rows.Add(person.Id, person.GivenName, person.FirstSurname, person.SecondSurname, person.SortKey, person.SearchText, person.BirthDate, person.Mobile, HasPortal(person) ? person.CreatedAt : null, person.Email, person.Language, person.CreatedAt, 0L, person.Address.PostalCode, person.Address.Street, person.Address.Town);
                documents.Add(document.Id, person.Id, (int)document.Kind, document.Value, document.From);
            }
        }

        WriteAccesses(connection, inner, persons);
        WriteTerms(connection, inner, persons);
        await transaction.CommitAsync(cancellation);
    }

    private static void WriteAccesses(DbConnection connection, DbTransaction transaction, Person[] persons)
    {
        PortalState[] states = [PortalState.PendingVerification, PortalState.Active, PortalState.Active, PortalState.Dormant];
        using var accesses = new BulkInsert(connection, transaction, "PortalAccesses", ["PersonId", "State", "Channel", "RegisteredAt", "Credential", "Level", "VerifiedAt", "Failures", "Version"]);
        foreach (var (person, i) in persons.Where(HasPortal).Select((person, i) => (person, i)))
        {
            var state = states[i % states.Length];
            var isVerified = state != PortalState.PendingVerification;
            accesses.Add(person.Id, (int)state, (int)Channel.Portal, person.CreatedAt, (int)CredentialKind.OwnKey, isVerified ? 1 : 0, isVerified ? person.CreatedAt : null, 0, 0L);
        }
    }

    /// <summary>In the order of the index, so that each page is written once.</summary>
    private static void WriteTerms(DbConnection connection, DbTransaction transaction, Person[] persons)
    {
        var terms = persons.SelectMany(person => person.SearchText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(term => (Term: term, person.Id))).ToArray();
        Array.Sort(terms, (a, b) => string.CompareOrdinal(a.Term, b.Term) is var order and not 0 ? order : a.Id.CompareTo(b.Id));
        using var rows = new BulkInsert(connection, transaction, "PersonTerms", ["Term", "PersonId"], rows: 50);
        foreach (var (term, id) in terms) rows.Add(term, id);
        rows.Flush();
    }

    /// <summary>About three in ten have access to the portal; those without a mobile cannot.</summary>
    private static bool HasPortal(Person person) => person.Mobile is not null && person.Email is not null && person.Mobile[^1] is >= '0' and <= '4';
}
