using BackOffice.Data;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Persons;

public sealed record EnterPersonRequest : TypedPerson
{
    public EnterPersonRequest()
    {
    }

    public EnterPersonRequest(TypedPerson typed) : base(typed)
    {
    }
}

/// <summary>Enters somebody in the registry. Whose document or mobile it is already, the database decides.</summary>
public sealed class EnterPerson(Operations operations) : IUseCase
{
    public Permission Needs => Permission.EditPersons;

    public Task<Result<Guid>> ExecuteAsync(EnterPersonRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var data = request.Check(TownTime.DayOf(operation.Now));
            if (!data.IsDone) return Result<Guid>.From(data.Refusals);
            var person = Person.Enter(data.Value, operation.Now);
            operation.Data.Persons.Add(person);
            operation.Record(nameof(Person), person.Id, person.Id);
            await operation.CommitAsync();
            return person.Id;
        },
        cancellation);
}
