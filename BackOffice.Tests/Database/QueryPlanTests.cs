using System.Reflection;
using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Tests.Security;
using BackOffice.Tests.Support;
using Shared.Keys;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Database;

/// <summary>Nothing that the application asks reads a table of the registry from end to end.</summary>
public sealed class QueryPlanTests(Town town, ITestOutputHelper output) : IClassFixture<Town>
{
    /// <summary>Method and table. May only get shorter.</summary>
    private static readonly HashSet<string> Known = [];

    private static readonly Assembly Application = typeof(Operations).Assembly;

    [Fact]
    public void Scans_OfAWholeTable_AreFoundAndThoseOfAnIndexThatALimitStopsAreNot()
    {
        using var data = town.Data();
        Assert.Equal(["SCAN Persons"], QueryPlan.Scans(data, """SELECT "p"."Id" FROM "Persons" AS "p" WHERE "p"."SearchText" LIKE '%a%' LIMIT 1"""));
        Assert.Equal(["SCAN Persons"], QueryPlan.Scans(data, """SELECT "p"."SortKey" FROM "Persons" AS "p" ORDER BY "p"."SortKey" """));
        Assert.Equal(["SCAN PortalAccesses"], QueryPlan.Scans(data, """SELECT "t"."State" FROM (SELECT "p"."State", ROW_NUMBER() OVER(PARTITION BY "p"."PersonId") AS "row" FROM "PortalAccesses" AS "p") AS "t" WHERE "t"."row" <= 1 LIMIT 2"""));
        Assert.Empty(QueryPlan.Scans(data, """SELECT "p"."SortKey" FROM "Persons" AS "p" ORDER BY "p"."SortKey", "p"."Id" LIMIT @p"""));
        Assert.Empty(QueryPlan.Scans(data, """SELECT "p"."SortKey" FROM "Persons" AS "p" WHERE "p"."Id" = @id"""));
    }

    [Fact]
    public async Task Queries_EveryMethod_ReadNoWholeTable()
    {
        var types = Application.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Queries", StringComparison.Ordinal));
        var calls = types.SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(method => method.ReturnType.IsAssignableTo(typeof(Task))));
        await CheckAsync(calls, _ => [town.ActorOf(Role.Clerk), town.ActorOf(Role.Supervisor), town.ActorOf(Role.Administrator), Actor.Portal(Guid.NewGuid(), "test", null)]);
    }

    [Fact]
    public async Task UseCases_EveryOne_ReadNoWholeTable()
    {
        var types = Application.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase)) && type.GetMethod("ExecuteAsync") is not null);
        await CheckAsync(types.Where(type => type.Namespace != "BackOffice.Data.Demo").Select(type => type.GetMethod("ExecuteAsync")!), Allowed);
    }

    [Fact]
    public async Task Schedule_EveryWork_ReadsNoWholeTable()
    {
        var types = Application.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IScheduledWork)));
        await CheckAsync(types.Select(type => type.GetMethod(nameof(IScheduledWork.RunAsync))!), _ => [Actor.System("test")]);
    }

    private Actor[] Allowed(Type type) => UseCasePermissions.Declared.GetValueOrDefault(type.Name) switch
    {
        { Kind: ActorKind.Official, Roles: var roles } => [town.ActorOf(roles[0])],
        { Kind: ActorKind.Portal } => [Actor.Portal(Guid.NewGuid(), "test", null)],
        _ => [Actor.System("test")],
    };

    private async Task CheckAsync(IEnumerable<MethodInfo> methods, Func<Type, Actor[]> actors)
    {
        var ids = Ids();
        List<string> problems = [];
        var seen = 0;
        await using var data = town.Data();
        foreach (var method in methods)
        {
            if (town.Services.GetService(method.DeclaringType!) is not { } target) continue;
            var statements = await StatementsAsync(target, method, actors(method.DeclaringType!), ids);
            seen += statements.Count;
            foreach (var (statement, scan) in statements.SelectMany(statement => QueryPlan.Scans(data, statement).Select(scan => (statement, scan))))
            {
                var problem = $"{method.DeclaringType!.Name}.{method.Name}: {scan}";
                if (Known.Contains(problem)) continue;
                problems.Add(problem);
                output.WriteLine($"{problem}\n{statement}\n");
            }
        }

        Assert.True(seen > 0, "nothing reached the database");
        Assert.True(problems.Count == 0, string.Join('\n', problems.Distinct()));
    }

    private async Task<HashSet<string>> StatementsAsync(object target, MethodInfo method, Actor[] actors, Guid[] ids)
    {
        HashSet<string> statements = [];
        foreach (var (actor, id, filled) in actors.SelectMany(actor => ids.Select(id => (actor, id, true)).Append((actor, ids[0], false))))
        {
            // many are refused, some by failing; what counts is what was asked until then
            statements.UnionWith(await town.Statements.OfAsync(async () => await Record.ExceptionAsync(() => (Task)method.Invoke(target, Invented.Arguments(method, actor, filled, id))!)));
        }

        return statements;
    }

    /// <summary>Of a person, their registration, a verification and a key, so that a call gets past its first reading.</summary>
    private Guid[] Ids()
    {
        var (registered, verified) = (town.EnterRegistered(), town.EnterVerified());
        using var data = town.Data();
        var key = data.Registrations.First(row => row.PersonId == registered.Id).Id;
        return [registered.Id, verified.Id, key, data.Verifications.First(row => row.PersonId == verified.Id).Id];
    }
}
