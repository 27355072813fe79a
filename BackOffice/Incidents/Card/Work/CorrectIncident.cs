using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <summary>What an incident should say; what is not to change is sent as it was read.</summary>
public sealed record CorrectIncidentRequest(Guid IncidentId, long Version)
{
    /// <summary>1 to 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Null for nobody identified.</summary>
    public WhoAsks? Requester { get; init; }

    public Guid? AffectedPersonId { get; init; }

    public Guid? EntityId { get; init; }

    /// <summary>At most 200 characters.</summary>
    public string? Procedure { get; init; }

    public IReadOnlyList<FormValue>? Fields { get; init; }
}

/// <summary>Puts right what was written down: title, requester, affected person, entity, procedure and form.</summary>
public sealed class CorrectIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(CorrectIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        async (operation, file) =>
        {
            var (incident, desk) = (file.Incident, file.Desk);
            if (request.EntityId is { } entity && entity != incident.EntityId && (!desk.Entities.TryGetValue(entity, out var found) || found.IsArchived)) return IncidentRefusals.EntityUnknown;
            if (!desk.ScopeOf(operation.Standing, operation.Actor.Id).Covers(incident.TeamId, request.EntityId)) return IncidentRefusals.OutOfScope;
            var names = await NamesAsync(operation, incident, request.AffectedPersonId);
            if (request.AffectedPersonId is not null && names.NextAffected is null) return IncidentRefusals.AffectedUnknown;
            var who = await RequesterAsync(operation, incident, request.Requester, names.Requester);
            if (!who.IsDone) return who;
            var correction = new Correction(file.Category, request.Title)
            {
                RequesterId = who.Value.Id,
                AffectedPersonId = request.AffectedPersonId,
                EntityId = request.EntityId,
                Procedure = request.Procedure,
                Fields = FormValue.Filled(request.Fields ?? []),
                Names = new(who.Value.Name, names.NextAffected, EntityName(desk, request.EntityId)),
            };
            return incident.Correct(correction, new(names.Requester, names.FormerAffected, EntityName(desk, incident.EntityId)), file.Author, operation.Now);
        },
        cancellation);

    private static string? EntityName(HelpDesk desk, Guid? id) => id is { } entity ? desk.Entities.GetValueOrDefault(entity)?.Name : null;

    private static async Task<Result<NamedRequester>> RequesterAsync(Operation operation, Incident incident, WhoAsks? who, string? name)
    {
        if (who is { RequesterId: { } same } && same == incident.RequesterId) return new NamedRequester(same, name);
        var found = await IncidentLogging.FindAsync(operation, who);
        return found.IsDone ? new NamedRequester(found.Value?.Id, found.Value?.Name) : Result<NamedRequester>.From(found.Refusals);
    }

    /// <summary>Who it was about and who it will be about. One statement.</summary>
    private static Task<Names> NamesAsync(Operation operation, Incident incident, Guid? nextAffected)
    {
        var (data, former) = (operation.Data, incident.AffectedPersonId);
        var persons = data.Persons.Select(person => new { person.Id, Name = (person.GivenName + " " + person.FirstSurname + " " + (person.SecondSurname ?? "")).Trim() });
        return (
            from same in data.Incidents.AsNoTracking()
            where same.Id == incident.Id
            select new Names(
                data.Requesters.Where(requester => requester.Id == incident.RequesterId).Select(requester => requester.Name).FirstOrDefault(),
                persons.Where(person => person.Id == former).Select(person => person.Name).FirstOrDefault(),
                persons.Where(person => person.Id == nextAffected).Select(person => person.Name).FirstOrDefault())).SingleAsync(operation.Cancellation);
    }

    private sealed record NamedRequester(Guid? Id, string? Name);

    private sealed record Names(string? Requester, string? FormerAffected, string? NextAffected);
}
