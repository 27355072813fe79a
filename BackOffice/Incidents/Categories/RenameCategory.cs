using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Version">As the screen read it.</param>
public sealed record RenameCategoryRequest(Guid CategoryId, long Version, string? Name, string? Keywords);

/// <summary>Changes what a category is called and under which other words it is found. Incidents that have it show the new name.</summary>
public sealed class RenameCategory(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result> ExecuteAsync(RenameCategoryRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var refusals = CategoryRules.Identity(request.Name, request.Keywords);
            if (refusals.Count > 0) return Result.From(refusals);
            var tree = new CategoryTree(await operation.Data.Categories.ToListAsync(cancellation));
            if (tree.Find(request.CategoryId)?.Category is not { } category) return Refusal.NotFound;
            if (category.Version != request.Version) return Refusal.Conflict;
            var name = request.Name!.Trim();
            if (tree.IsNameTaken(category.ParentId, name, category.Id)) return CategoryRefusals.NameTaken;
            category.Rename(name, CategoryRules.Tidied(request.Keywords));
            operation.Record(nameof(Category), category.Id, null, category.Code);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
