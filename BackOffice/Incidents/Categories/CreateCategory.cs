using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="ParentId">Null for the top of the tree.</param>
public sealed record CreateCategoryRequest(Guid? ParentId, string? Name, string? Keywords);

/// <summary>Puts a category at the end of its siblings. Its code follows from its name and never changes.</summary>
public sealed class CreateCategory(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result<Guid>> ExecuteAsync(CreateCategoryRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var refusals = CategoryRules.Identity(request.Name, request.Keywords);
            if (refusals.Count > 0) return refusals;
            var all = await operation.Data.Categories.AsNoTracking().ToListAsync(cancellation);
            var tree = new CategoryTree(all);
            var name = request.Name!.Trim();
            if (tree.RefuseChild(request.ParentId, name) is { } refusal) return refusal;
            var code = CategoryCode.Free(name, all.Select(category => category.Code).ToHashSet());
            var made = Category.Create(new(code, name, CategoryRules.Tidied(request.Keywords)), request.ParentId, tree.Under(request.ParentId).Count, operation.Now);
            operation.Data.Categories.Add(made);
            operation.Record(nameof(Category), made.Id, null, code);
            await operation.CommitAsync();
            return made.Id;
        },
        cancellation);
}
