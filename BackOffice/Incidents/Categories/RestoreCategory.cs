using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Version">As the screen read it.</param>
public sealed record RestoreCategoryRequest(Guid CategoryId, long Version);

/// <summary>Offers an archived category again, unless one above it is archived. A team that does not work any more gets nothing by it.</summary>
public sealed class RestoreCategory(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result> ExecuteAsync(RestoreCategoryRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var tree = new CategoryTree(await operation.Data.Categories.ToListAsync(cancellation));
            if (tree.Find(request.CategoryId)?.Category is not { } category) return Refusal.NotFound;
            if (category.Version != request.Version) return Refusal.Conflict;
            category.Restore();
            if (await ArchivedTeamAsync(operation, tree, category.Id) is { } team) return CategoryRefusals.TeamArchived.With(team);
            operation.Record(nameof(Category), category.Id, null, category.Code);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    /// <summary>The name of the first archived team that something of the branch would give incidents to; null when there is none.</summary>
    private static Task<string?> ArchivedTeamAsync(Operation operation, CategoryTree tree, Guid categoryId)
    {
        var teams = tree.BranchOf(categoryId).Where(id => !tree.IsArchived(id)).Select(id => tree.Find(id)!.TeamId.Value).OfType<Guid>().Distinct().ToList();
        return operation.Data.Teams.Where(team => teams.Contains(team.Id) && team.IsArchived).OrderBy(team => team.Name).Select(team => team.Name).FirstOrDefaultAsync(operation.Cancellation);
    }
}
