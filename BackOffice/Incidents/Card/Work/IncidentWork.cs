using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <summary>How every change of one incident goes: found within what the official may see, as the screen read it, changed, recorded and saved.</summary>
public sealed class IncidentWork(Operations operations, IncidentFiles files)
{
    internal Task<Result> RunAsync(IUseCase useCase, Actor actor, SeenIncident seen, Func<Operation, IncidentFile, Result> change, CancellationToken cancellation) =>
        RunAsync(useCase, actor, seen, (operation, file) => Task.FromResult(change(operation, file)), cancellation);

    internal Task<Result> RunAsync(IUseCase useCase, Actor actor, SeenIncident seen, Func<Operation, IncidentFile, Task<Result>> change, CancellationToken cancellation) => operations.RunAsync(
        useCase,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, seen.IncidentId, seen.Version);
            if (!found.IsDone) return found;
            var incident = found.Value.Incident;
            if (seen.LastEntry < incident.LastEntry) return IncidentRefusals.UnseenChanges;
            var changed = await change(operation, found.Value);
            if (!changed.IsDone) return changed;
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}

/// <summary>An incident as the official saw it.</summary>
/// <param name="Version">Another one is a conflict; null for what does not depend on the rest.</param>
/// <param name="LastEntry">A later entry stops the change; null for what does no harm.</param>
internal sealed record SeenIncident(Guid IncidentId, long? Version = null, int? LastEntry = null);
