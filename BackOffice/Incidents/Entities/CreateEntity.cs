using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Entities;

/// <param name="Name">1 to 100 characters, unique.</param>
/// <param name="Dir3">Code of the directory of public bodies; may be missing.</param>
public sealed record CreateEntityRequest(string? Name, string? Dir3);

/// <summary>Enters a town hall or body that the help desk serves.</summary>
public sealed class CreateEntity(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public Task<Result<Guid>> ExecuteAsync(CreateEntityRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var read = HelpDeskRules.Entity(request.Name, request.Dir3);
            if (!read.IsDone) return Result<Guid>.From(read.Refusals);
            var entity = LocalEntity.Create(read.Value.Name, read.Value.Dir3, operation.Now);
            operation.Data.LocalEntities.Add(entity);
            operation.Record(nameof(LocalEntity), entity.Id, null, entity.Name);
            await operation.CommitAsync();
            return entity.Id;
        },
        cancellation);
}
