using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Entities;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">Whether it is offered no more.</param>
public sealed record ChangeEntityRequest(Guid EntityId, long Version, string? Name, string? Dir3, bool Archived);

/// <summary>Changes a local entity, archives it or takes it up again. Incidents that have it keep it.</summary>
public sealed class ChangeEntity(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public Task<Result> ExecuteAsync(ChangeEntityRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.LocalEntities.SingleOrDefaultAsync(row => row.Id == request.EntityId, cancellation) is not { } entity) return Refusal.NotFound;
            if (entity.Version != request.Version) return Refusal.Conflict;
            var read = HelpDeskRules.Entity(request.Name, request.Dir3);
            if (!read.IsDone) return Result.From(read.Refusals);
            entity.Change(read.Value.Name, read.Value.Dir3);
            entity.Archive(request.Archived);
            operation.Record(nameof(LocalEntity), entity.Id, null, entity.Name);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
