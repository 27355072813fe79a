using BackOffice.Incidents.Categories;
using BackOffice.Incidents.ServiceLevels.Clocks;
using BackOffice.Tests.Incidents.Categories;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>Another service level of a category holds for what is open in it and below it.</summary>
public sealed class ChangedCategoryTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Set_LevelOfAnAncestor_ReckonsWhatIsOpenBelow()
    {
        var (parent, leaf) = await BranchAsync(ShippedServiceLevels.AccessAndKeys);
        var (open, solved) = (await LogAsync(leaf), await SolveAsync(leaf));
        var before = await town.IncidentAsync(open);

        Assert.True((await town.SetAsync(await town.CategoryAsync(parent.Id), new() { IncidentLevelId = ShippedServiceLevels.GeneralIncidents })).IsDone);
        await RecomputeAsync();

        var after = await town.IncidentAsync(open);
        Assert.Equal((ShippedServiceLevels.AccessAndKeys, ShippedServiceLevels.GeneralIncidents), (before.ServiceLevelId, after.ServiceLevelId));
        Assert.True(after.DueAt > before.DueAt);
        Assert.Equal(ShippedServiceLevels.AccessAndKeys, (await town.IncidentAsync(solved)).ServiceLevelId);
    }

    [Fact]
    public async Task Set_FromNothingAndBackToNothing_GivesAndTakesTheDueTime()
    {
        var (parent, leaf) = await BranchAsync(null);
        var id = await LogAsync(leaf);
        Assert.Null((await town.IncidentAsync(id)).DueAt);

        await town.SetAsync(await town.CategoryAsync(parent.Id), new() { IncidentLevelId = ShippedServiceLevels.AccessAndKeys });
        await RecomputeAsync();
        Assert.NotNull((await town.IncidentAsync(id)).DueAt);

        await town.SetAsync(await town.CategoryAsync(parent.Id), new());
        await RecomputeAsync();
        Assert.Equal((null, (DateTime?)null), ((await town.IncidentAsync(id)).ServiceLevelId, (await town.IncidentAsync(id)).DueAt));
    }

    [Fact]
    public async Task Set_LevelOfItsOwn_IsNotTouchedByTheAncestor()
    {
        var (parent, leaf) = await BranchAsync(ShippedServiceLevels.AccessAndKeys);
        await town.SetAsync(leaf, new() { IncidentLevelId = ShippedServiceLevels.AccessAndKeys });
        var before = await town.IncidentAsync(await LogAsync(leaf));

        await town.SetAsync(await town.CategoryAsync(parent.Id), new() { IncidentLevelId = ShippedServiceLevels.GeneralIncidents });
        await RecomputeAsync();

        var after = await town.IncidentAsync(before.Id);
        Assert.Equal((before.ServiceLevelId, before.DueAt), (after.ServiceLevelId, after.DueAt));
    }

    [Fact]
    public async Task Move_ToABranchWithAnotherLevel_ReckonsWhatIsOpen()
    {
        var ((_, leaf), (other, _)) = (await BranchAsync(ShippedServiceLevels.AccessAndKeys), await BranchAsync(ShippedServiceLevels.GeneralIncidents));
        var id = await LogAsync(leaf);

        Assert.True((await town.MoveAsync(leaf, other.Id)).IsDone);
        await RecomputeAsync();

        Assert.Equal(ShippedServiceLevels.GeneralIncidents, (await town.IncidentAsync(id)).ServiceLevelId);
    }

    [Fact]
    public async Task Set_SomethingElse_AsksForNoReckoning()
    {
        var (parent, _) = await BranchAsync(ShippedServiceLevels.AccessAndKeys);
        await RecomputeAsync();
        await town.SetAsync(await town.CategoryAsync(parent.Id), new() { IncidentLevelId = ShippedServiceLevels.AccessAndKeys, Script = "Pregunte." });
        await using var data = town.Data();
        Assert.False(await data.ServiceRecounts.AnyAsync());
    }

    [Fact]
    public async Task Set_Level_TakesFewStatements()
    {
        var (parent, _) = await BranchAsync(ShippedServiceLevels.AccessAndKeys);
        var (category, actor) = (await town.CategoryAsync(parent.Id), town.NewActor(Role.Supervisor));
        await town.Service<BackOffice.Incidents.HelpDeskBook>().GetAsync(default);
        await town.Service<BackOffice.Incidents.ServiceLevels.ServiceLevelBook>().LevelsAsync(default);
        var statements = await town.Statements.OfAsync(() => town.Service<SetCategorySettings>().ExecuteAsync(new(category.Id, category.Version, new() { IncidentLevelId = ShippedServiceLevels.GeneralRequests }), actor, default));
        Assert.InRange(statements.Count, 1, 6);
    }

    private async Task<(Category Parent, Category Leaf)> BranchAsync(Guid? level)
    {
        var parent = await town.MakeAsync($"Rama {Guid.NewGuid():N}");
        var leaf = await town.MakeAsync($"Hoja {Guid.NewGuid():N}", parent.Id);
        Assert.True((await town.SetAsync(parent, new() { IncidentLevelId = level })).IsDone);
        return (parent, leaf);
    }

    private async Task<Guid> LogAsync(Category category) => (await town.LogAsync(Matters.Matter() with { CategoryId = category.Id })).Id;

    private async Task<Guid> SolveAsync(Category category)
    {
        var solved = await town.Service<BackOffice.Incidents.LogIncident>().ExecuteAsync(new(Matters.Matter() with { CategoryId = category.Id }, new("Hecho.", 2, InCall: true)), town.ActorOf(Role.Operator), default);
        return solved.Value.Id;
    }

    private Task RecomputeAsync() => town.Service<RecomputeServiceLevels>().RunAsync(default);
}
