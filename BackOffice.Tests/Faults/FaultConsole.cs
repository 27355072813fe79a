using BackOffice.Incidents.Console.Bulk;
using BackOffice.Incidents.Console.Views;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands of the help desk's console, each on two incidents.</summary>
internal static class FaultConsole
{
    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("AssignIncidents", async town => new AssignIncidentsRequest([.. (await TwoAsync(town)).Select(id => new ChosenIncident(id, 0))], null, town.ActorOf(Role.Operator).Id), async (town, request, actor) => await town.Service<AssignIncidents>().ExecuteAsync(request, actor, default)),
        Of("CategoriseIncidents", async town => new CategoriseIncidentsRequest(await TwoAsync(town), BackOffice.Incidents.Categories.ShippedHelpDesk.CategoryId("bloqueo-usuario"), true), async (town, request, actor) => await town.Service<CategoriseIncidents>().ExecuteAsync(request, actor, default)),
        Of("CloseIncidents", async town => new CloseIncidentsRequest(await TwoAsync(town), "Resuelto para todos."), async (town, request, actor) => await town.Service<CloseIncidents>().ExecuteAsync(request, actor, default)),
        Of("TakeBackBulk", TakenAsync, async (town, request, actor) => await town.Service<TakeBackBulk>().ExecuteAsync(request, actor, default)),
        Of("SaveView", _ => Task.FromResult(new SaveViewRequest("Lo mío", false, "ver=All")), async (town, request, actor) => await town.Service<SaveView>().ExecuteAsync(request, actor, default)),
        Of("RemoveView", async town => new RemoveViewRequest((await town.Service<SaveView>().ExecuteAsync(new("Quitada", true, "ver=All"), town.ActorOf(Role.Supervisor), default)).Value), async (town, request, actor) => await town.Service<RemoveView>().ExecuteAsync(request, actor, default)),
    ];

    private static async Task<IReadOnlyList<Guid>> TwoAsync(Town town) => [(await town.LogAsync()).Id, (await town.LogAsync()).Id];

    private static async Task<TakeBackBulkRequest> TakenAsync(Town town)
    {
        var closed = await town.Service<CloseIncidents>().ExecuteAsync(new(await TwoAsync(town), "Resuelto."), town.ActorOf(Role.Operator), default);
        return new([.. closed.Value.Done.Select(row => new TakenBack(row.Id, row.Former!, row.VersionAfter))]);
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.ActorOf(Role.Supervisor)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
