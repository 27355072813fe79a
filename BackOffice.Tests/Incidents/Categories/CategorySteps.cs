using BackOffice.Incidents.Categories;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Categories;

/// <summary>Categories for tests, through the use cases.</summary>
internal static class CategorySteps
{
    public static async Task<Category> MakeAsync(this Town town, string name, Guid? parent = null)
    {
        var made = await town.Service<CreateCategory>().ExecuteAsync(new(parent, name, null), town.ActorOf(Role.Supervisor), default);
        Assert.True(made.IsDone, made.IsDone ? "" : made.Refusal.Code);
        return await town.CategoryAsync(made.Value);
    }

    public static async Task<Category> CategoryAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.Categories.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    public static Task<Result> MoveAsync(this Town town, Category category, Guid? parent, Guid? before = null) =>
        town.Service<MoveCategory>().ExecuteAsync(new(category.Id, category.Version, parent, before), town.ActorOf(Role.Supervisor), default);

    public static Task<Result> SetAsync(this Town town, Category category, CategorySettings settings) =>
        town.Service<SetCategorySettings>().ExecuteAsync(new(category.Id, category.Version, settings), town.ActorOf(Role.Supervisor), default);
}
