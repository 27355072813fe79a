using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Views;
using Shared.Security;

namespace BackOffice.Incidents.Console.Views;

public sealed record RemoveViewRequest(Guid ViewId);

/// <summary>Forgets a saved view: one's own, or as a supervisor one of everybody.</summary>
public sealed class RemoveView(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ReadIncidents;

    public Task<Result> ExecuteAsync(RemoveViewRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.SavedViews.SingleOrDefaultAsync(row => row.Id == request.ViewId, cancellation) is not { } view) return Refusal.NotFound;
            if (view.OwnerId is { } owner ? owner != actor.Id : !SaveView.MaySetShared(operation)) return IncidentRefusals.NotYours;
            operation.Data.SavedViews.Remove(view);
            operation.Record(nameof(SavedView), view.Id, null);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
