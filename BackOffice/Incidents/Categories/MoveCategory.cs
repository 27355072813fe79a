using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Version">As the screen read it.</param>
/// <param name="ParentId">Null for the top of the tree.</param>
/// <param name="BeforeId">The sibling it is put before; null at the end.</param>
public sealed record MoveCategoryRequest(Guid CategoryId, long Version, Guid? ParentId, Guid? BeforeId);

/// <summary>Puts a category elsewhere in the tree, with all below it. Incidents keep their category; what it inherits comes from its new place, and open incidents that get another service level by it are reckoned anew.</summary>
public sealed class MoveCategory(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result> ExecuteAsync(MoveCategoryRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var all = await operation.Data.Categories.ToListAsync(cancellation);
            var tree = new CategoryTree(all);
            if (tree.Find(request.CategoryId)?.Category is not { } category) return Refusal.NotFound;
            if (category.Version != request.Version) return Refusal.Conflict;
            if (tree.RefuseMove(category, request.ParentId) is { } refusal) return refusal;
            Place(tree, category, request);
            Hold(operation, tree, request.ParentId);
            await ServiceRecounts.AskAsync(operation, tree, new CategoryTree(all));
            operation.Record(nameof(Category), category.Id, null, category.Code);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    /// <summary>Siblings that keep their number are not written.</summary>
    private static void Place(CategoryTree tree, Category category, MoveCategoryRequest request)
    {
        var row = tree.Under(request.ParentId).Where(sibling => sibling.Id != category.Id).ToList();
        var at = row.FindIndex(sibling => sibling.Id == request.BeforeId);
        row.Insert(at < 0 ? row.Count : at, category);
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Position != i || row[i].ParentId != request.ParentId) row[i].Move(request.ParentId, i);
        }
    }

    /// <summary>Two who move two branches below each other at once are kept apart by the versions of those above.</summary>
    private static void Hold(Operation operation, CategoryTree tree, Guid? parentId)
    {
        if (parentId is not { } id) return;
        foreach (var above in tree.Find(id)!.Path) operation.Data.Entry(above).Property(row => row.Position).IsModified = true;
    }
}
