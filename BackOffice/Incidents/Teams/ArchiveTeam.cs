using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Teams;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">False to take it up again.</param>
public sealed record ArchiveTeamRequest(Guid TeamId, long Version, bool Archived);

/// <summary>A team gets no more incidents, or does again. While a category gives it incidents it stays.</summary>
public sealed class ArchiveTeam(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public Task<Result> ExecuteAsync(ArchiveTeamRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Teams.SingleOrDefaultAsync(row => row.Id == request.TeamId, cancellation) is not { } team) return Refusal.NotFound;
            if (team.Version != request.Version) return Refusal.Conflict;
            var tree = new CategoryTree(await operation.Data.Categories.AsNoTracking().ToListAsync(cancellation));
            if (request.Archived && tree.All.FirstOrDefault(row => row.TeamId.Value == team.Id && !tree.IsArchived(row.Category.Id)) is { } user) return HelpDeskRefusals.TeamInUse.With(user.PathName);
            team.Archive(request.Archived);
            operation.Record(nameof(Team), team.Id, null, team.Name);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
