using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Views;
using Shared.Security;

namespace BackOffice.Incidents.Console.Views;

/// <param name="Name">1 to 60 characters.</param>
/// <param name="IsShared">For everybody, which a supervisor decides.</param>
/// <param name="Address">What stands after the question mark, at most 1,000 characters; searched words sealed.</param>
public sealed record SaveViewRequest(string? Name, bool IsShared, string Address);

/// <summary>Keeps a way of looking at the console under a name.</summary>
public sealed class SaveView(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ReadIncidents;

    public Task<Result<Guid>> ExecuteAsync(SaveViewRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            if (request.IsShared && !MaySetShared(operation)) return Refusal.Forbidden;
            var view = SavedView.Create(request.Name, request.IsShared ? null : actor.Id, request.Address, operation.Now);
            if (!view.IsDone) return view.Refusal;
            operation.Data.SavedViews.Add(view.Value);
            operation.Record(nameof(SavedView), view.Value.Id, null);
            await operation.CommitAsync();
            return view.Value.Id;
        },
        cancellation);

    internal static bool MaySetShared(Operation operation) => operation.Standing is { } standing && RolePermissions.Allow(standing.Roles, Permission.ManageHelpDesk);
}
