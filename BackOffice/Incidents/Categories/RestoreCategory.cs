using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Version">As the screen read it.</param>
public sealed record RestoreCategoryRequest(Guid CategoryId, long Version);

/// <summary>Offers an archived category again, unless one above it is archived.</summary>
public sealed class RestoreCategory(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result> ExecuteAsync(RestoreCategoryRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Categories.SingleOrDefaultAsync(row => row.Id == request.CategoryId, cancellation) is not { } category) return Refusal.NotFound;
            if (category.Version != request.Version) return Refusal.Conflict;
            category.Restore();
            operation.Record(nameof(Category), category.Id, null, category.Code);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
