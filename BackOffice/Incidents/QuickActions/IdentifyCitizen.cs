using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Incidents.QuickActions;

/// <param name="IsRequester">Whether that person is who asks; otherwise somebody asks for that person.</param>
/// <param name="Version">As the screen read it.</param>
public sealed record IdentifyCitizenRequest(Guid IncidentId, Guid PersonId, bool IsRequester, long Version);

/// <summary>Says which person of the registry an incident is about.</summary>
public sealed class IdentifyCitizen(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(IdentifyCitizenRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId, request.Version);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var person = await operation.Data.Persons.Include(row => row.Documents).SingleOrDefaultAsync(row => row.Id == request.PersonId, operation.Cancellation);
            if (person is null) return Refusal.NotFound;
            var requesterId = request.IsRequester ? await RequesterAsync(operation, incident.RequesterId, person) : incident.RequesterId;
            var identified = incident.Identify(requesterId, person.Id, author, operation.Now);
            if (!identified.IsDone) return identified;
            operation.Record(nameof(Incident), incident.Id, person.Id, nameof(IncidentAction.PersonIdentified));
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    /// <summary>A person is one requester only: the one known as that person, else the one who asked, else a new one.</summary>
    private static async Task<Guid> RequesterAsync(Operation operation, Guid? askedId, Person person)
    {
        var requesters = await operation.Data.Requesters.Where(row => row.Id == askedId || row.PersonId == person.Id).ToListAsync(operation.Cancellation);
        if (requesters.Find(row => row.PersonId == person.Id) is { } known) return known.Id;
        if (requesters.Find(row => row.Id == askedId && row.PersonId is null) is { } asked)
        {
            asked.Identify(person.Id);
            return asked.Id;
        }

        var made = Requester.Of(person, operation.Now);
        operation.Data.Requesters.Add(made);
        return made.Id;
    }
}
