using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Entities;

/// <param name="Former">As the screen read them.</param>
/// <param name="EntityIds">The only ones the official works for; empty for all.</param>
public sealed record SetOfficialEntitiesRequest(Guid OfficialId, IReadOnlyList<Guid> Former, IReadOnlyList<Guid> EntityIds);

/// <summary>Says for which local entities an official works. Who works for some only gives no more than their own, and nothing to themselves. What the official sees counts at the next action, in open pages too.</summary>
public sealed class SetOfficialEntities(Operations operations, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public async Task<Result> ExecuteAsync(SetOfficialEntitiesRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync(this, actor, operation => SetAsync(operation, request), cancellation);
        if (result.IsDone) access.Forget();
        return result;
    }

    private static async Task<Result> SetAsync(Operation operation, SetOfficialEntitiesRequest request)
    {
        if (!await operation.Data.Users.AnyAsync(official => official.Id == request.OfficialId, operation.Cancellation)) return Refusal.NotFound;
        var known = await operation.Data.EntityOfficials.Where(row => row.OfficialId == request.OfficialId).ToListAsync(operation.Cancellation);
        var wanted = request.EntityIds.ToHashSet();
        if (!known.Select(row => row.EntityId).ToHashSet().SetEquals(request.Former)) return Refusal.Conflict;
        if (operation.Standing is { Entities: { Count: > 0 } own } && (request.OfficialId == operation.Actor.Id || Exceeds(own, request.Former, wanted))) return Refusal.Forbidden;
        var fresh = wanted.Except(request.Former).ToList();
        if (fresh.Count > 0 && await operation.Data.LocalEntities.CountAsync(entity => fresh.Contains(entity.Id) && !entity.IsArchived, operation.Cancellation) < fresh.Count) return HelpDeskRefusals.EntityUnknown;
        operation.Data.EntityOfficials.RemoveRange(known.Where(row => !wanted.Contains(row.EntityId)));
        operation.Data.EntityOfficials.AddRange(fresh.Select(id => new EntityOfficial(request.OfficialId, id)));
        operation.Record(nameof(EntityOfficial), request.OfficialId, null);
        await operation.CommitAsync();
        return Result.Done;
    }

    /// <summary>None at all means all of them.</summary>
    private static bool Exceeds(IReadOnlyList<Guid> own, IReadOnlyList<Guid> former, HashSet<Guid> wanted) => wanted.Count == 0 ? former.Count > 0 : wanted.Except(former).Except(own).Any();
}
