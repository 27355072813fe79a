using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents;

/// <summary>An incident in an operation, tracked, with what its rules ask for. One statement.</summary>
public sealed record IncidentFile(Incident Incident, HelpDesk Desk, EntryAuthor Author, ServiceTerms? Terms)
{
    public EffectiveCategory Category => Desk.Categories.Find(Incident.CategoryId)!;

    /// <summary>Whose it is now.</summary>
    public Assignment Assignment => Desk.AssignmentOf(Incident.TeamId, Incident.AssigneeId);

    /// <summary>The official who acts, in the team the incident has.</summary>
    public Assignment Mine => Desk.AssignmentOf(Incident.TeamId, Author.Id);
}

/// <summary>Finds incidents for use cases, within what the actor may see.</summary>
public sealed class IncidentFiles(HelpDeskBook book, ServiceLevelBook levels)
{
    /// <param name="version">As the screen read it; null for what does not depend on what was on the screen.</param>
    /// <returns>Refused as unknown also when the actor may not see it.</returns>
    internal async Task<Result<IncidentFile>> FindAsync(Operation operation, Guid incidentId, long? version = null)
    {
        var incident = await operation.Data.Incidents.SingleOrDefaultAsync(row => row.Id == incidentId, operation.Cancellation);
        if (incident is null) return Refusal.NotFound;
        var file = await OpenAsync(operation, incident);
        if (!file.IsDone) return file;
        return version is { } read && read != incident.Version ? Refusal.Conflict : file;
    }

    /// <summary>The file of an incident that is already read.</summary>
    internal async Task<Result<IncidentFile>> OpenAsync(Operation operation, Incident incident)
    {
        var desk = await book.GetAsync(operation.Cancellation);
        if (!desk.ScopeOf(operation.Standing, operation.Actor.Id).Covers(incident.TeamId, incident.EntityId)) return Refusal.NotFound;
        return new IncidentFile(incident, desk, AuthorOf(operation), await levels.TermsAsync(desk.Categories.Find(incident.CategoryId)?.LevelOf(incident.Kind), incident.Priority, operation.Cancellation));
    }

    /// <summary>Who writes in the timeline in this operation.</summary>
    internal static EntryAuthor AuthorOf(Operation operation) =>
        operation.Standing is { } standing ? new(EntryAuthorKind.Official, operation.Actor.Id, standing.DisplayName) : EntryAuthor.Application;
}
