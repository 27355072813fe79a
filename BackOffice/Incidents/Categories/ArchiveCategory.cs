using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Version">As the screen read it.</param>
/// <param name="SuccessorId">What is used in its place; null for nothing.</param>
public sealed record ArchiveCategoryRequest(Guid CategoryId, long Version, Guid? SuccessorId);

/// <summary>Offers a category, and all below it, no more. Incidents that have it keep it and stay readable.</summary>
public sealed class ArchiveCategory(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result> ExecuteAsync(ArchiveCategoryRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var tree = new CategoryTree(await operation.Data.Categories.ToListAsync(cancellation));
            if (tree.Find(request.CategoryId)?.Category is not { } category) return Refusal.NotFound;
            if (category.Version != request.Version) return Refusal.Conflict;
            if (request.SuccessorId is { } successor && (tree.IsArchived(successor) || tree.BranchOf(category.Id).Contains(successor))) return CategoryRefusals.SuccessorInvalid;
            category.Archive(request.SuccessorId);
            operation.Record(nameof(Category), category.Id, null, category.Code);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
