using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Version">As the screen read it.</param>
/// <param name="Settings">All of them; null in them inherits.</param>
public sealed record SetCategorySettingsRequest(Guid CategoryId, long Version, CategorySettings Settings);

/// <summary>Says what a category sets for itself and all below it. It holds for what comes in from now on; written forms stay as they were typed, and only the service level holds for what is open too.</summary>
public sealed class SetCategorySettings(Operations operations, HelpDeskBook book, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.ManageCategories;

    public Task<Result> ExecuteAsync(SetCategorySettingsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var settings = CategoryRules.Tidied(request.Settings);
            var all = await operation.Data.Categories.ToListAsync(cancellation);
            var before = new CategoryTree(all);
            if (before.Find(request.CategoryId)?.Category is not { } category) return Refusal.NotFound;
            if (category.Version != request.Version) return Refusal.Conflict;
            List<Refusal> refusals = [.. CategoryRules.Settings(settings), .. Unknown(settings, category.Settings, await book.GetAsync(cancellation), await levels.LevelsAsync(cancellation))];
            if (refusals.Count > 0) return Result.From(refusals);
            category.Set(settings);
            await ServiceRecounts.AskAsync(operation, before, new CategoryTree(all));
            operation.Record(nameof(Category), category.Id, null, category.Code);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    /// <summary>What was archived may stay where it is, and is not given anew.</summary>
    private static IEnumerable<Refusal> Unknown(CategorySettings settings, CategorySettings former, HelpDesk desk, IReadOnlyList<ServiceLevel> levels)
    {
        if (settings.TeamId is { } team && team != former.TeamId && desk.Teams.GetValueOrDefault(team) is not { IsArchived: false }) yield return CategoryRefusals.TeamUnknown;
        if ((settings.EntityIds ?? []).Except(former.EntityIds ?? []).Any(id => desk.Entities.GetValueOrDefault(id) is not { IsArchived: false })) yield return CategoryRefusals.EntityUnknown;
        if (IsUnknown(settings.IncidentLevelId, former.IncidentLevelId)) yield return CategoryRefusals.LevelUnknown;
        if (IsUnknown(settings.RequestLevelId, former.RequestLevelId)) yield return CategoryRefusals.LevelUnknown.For("RequestLevel");

        bool IsUnknown(Guid? wanted, Guid? before) => wanted is { } id && id != before && !levels.Any(level => level.Id == id && !level.IsArchived);
    }
}
