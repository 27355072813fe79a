using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Persons;

public sealed record CorrectPersonRequest : TypedPerson
{
    public CorrectPersonRequest()
    {
    }

    public CorrectPersonRequest(TypedPerson typed) : base(typed)
    {
    }

    public Guid PersonId { get; init; }

    /// <summary>The version that the screen read.</summary>
    public long Version { get; init; }
}

/// <summary>Corrects name, birth date, address, language and death. Contacts and documents are changed by their own use cases.</summary>
public sealed class CorrectPerson(Operations operations) : IUseCase
{
    public Permission Needs => Permission.EditPersons;

    public Task<Result> ExecuteAsync(CorrectPersonRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var person = await operation.Data.Persons.Include(row => row.Documents).SingleOrDefaultAsync(row => row.Id == request.PersonId, operation.Cancellation);
            if (person?.CurrentDocument is not { } document) return Refusal.NotFound;
            var data = request.CheckCorrection(document.Number, TownTime.DayOf(operation.Now));
            if (!data.IsDone) return Result.From(data.Refusals);
            if (person.Version != request.Version) return Refusal.Conflict;
            person.Correct(data.Value);
            operation.Record(nameof(Person), person.Id, person.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
