using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Entities;
using BackOffice.Incidents.Lines;
using BackOffice.Incidents.Teams;
using BackOffice.Tests.Incidents.Categories;
using BackOffice.Tests.Incidents.Teams;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands that set up the help desk.</summary>
internal static class FaultHelpDesk
{
    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("CreateCategory", _ => Task.FromResult(new CreateCategoryRequest(null, Name, null)), async (town, request, actor) => await town.Service<CreateCategory>().ExecuteAsync(request, actor, default)),
        Of("RenameCategory", async town => new RenameCategoryRequest((await town.MakeAsync(Name)).Id, 0, Name, "palabras"), async (town, request, actor) => await town.Service<RenameCategory>().ExecuteAsync(request, actor, default)),
        Of("SetCategorySettings", async town => new SetCategorySettingsRequest((await town.MakeAsync(Name)).Id, 0, new() { Script = "Guion" }), async (town, request, actor) => await town.Service<SetCategorySettings>().ExecuteAsync(request, actor, default)),
        Of("MoveCategory", async town => new MoveCategoryRequest((await town.MakeAsync(Name)).Id, 0, (await town.MakeAsync(Name)).Id, null), async (town, request, actor) => await town.Service<MoveCategory>().ExecuteAsync(request, actor, default)),
        Of("ArchiveCategory", async town => new ArchiveCategoryRequest((await town.MakeAsync(Name)).Id, 0, null), async (town, request, actor) => await town.Service<ArchiveCategory>().ExecuteAsync(request, actor, default)),
        Of("RestoreCategory", ArchivedAsync, async (town, request, actor) => await town.Service<RestoreCategory>().ExecuteAsync(request, actor, default)),
        Of("CreateTeam", town => Task.FromResult(new CreateTeamRequest(HelpDeskSteps.Values(members: [town.NewActor(Role.Clerk).Id]))), async (town, request, actor) => await town.Service<CreateTeam>().ExecuteAsync(request, actor, default)),
        Of("ChangeTeam", async town => new ChangeTeamRequest((await town.TeamAsync(HelpDeskSteps.Values())).Id, 0, HelpDeskSteps.Values(members: [town.NewActor(Role.Clerk).Id])), async (town, request, actor) => await town.Service<ChangeTeam>().ExecuteAsync(request, actor, default)),
        Of("ArchiveTeam", async town => new ArchiveTeamRequest((await town.TeamAsync(HelpDeskSteps.Values())).Id, 0, true), async (town, request, actor) => await town.Service<ArchiveTeam>().ExecuteAsync(request, actor, default)),
        Of("CreateEntity", _ => Task.FromResult(new CreateEntityRequest(Name, null)), async (town, request, actor) => await town.Service<CreateEntity>().ExecuteAsync(request, actor, default)),
        Of("ChangeEntity", async town => new ChangeEntityRequest(await town.EntityAsync(), 0, Name, "L01469990", false), async (town, request, actor) => await town.Service<ChangeEntity>().ExecuteAsync(request, actor, default)),
        Of("SetOfficialEntities", async town => new SetOfficialEntitiesRequest(town.NewActor(Role.Clerk).Id, [], [await town.EntityAsync()]), async (town, request, actor) => await town.Service<SetOfficialEntities>().ExecuteAsync(request, actor, default)),
        Of("CreateLine", _ => Task.FromResult(new CreateLineRequest(new(Name, "010", ""))), async (town, request, actor) => await town.Service<CreateLine>().ExecuteAsync(request, actor, default)),
        Of("ChangeLine", LineAsync, async (town, request, actor) => await town.Service<ChangeLine>().ExecuteAsync(request, actor, default)),
    ];

    private static string Name => $"De prueba {Guid.NewGuid():N}";

    private static async Task<RestoreCategoryRequest> ArchivedAsync(Town town)
    {
        var made = await town.MakeAsync(Name);
        await town.Service<ArchiveCategory>().ExecuteAsync(new(made.Id, 0, null), town.ActorOf(Role.Supervisor), default);
        return new(made.Id, 1);
    }

    private static async Task<ChangeLineRequest> LineAsync(Town town)
    {
        var made = await town.Service<CreateLine>().ExecuteAsync(new(new(Name, "010", "")), town.ActorOf(Role.Supervisor), default);
        return new(made.Value, 0, new(Name, "011", "Otra regla"), false);
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(Role.Supervisor)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
