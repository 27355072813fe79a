using System.Reflection;
using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Hosting;
using BackOffice.Persons;
using BackOffice.Tests.Support;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Tests.Database;

/// <summary>What the application sends to SQL Server is T-SQL and names tables and columns that exist, though no SQL Server runs here.</summary>
public sealed class TSqlStatementTests(Town town) : IClassFixture<Town>
{
    /// <summary>What they show is in memory for such arguments.</summary>
    private static readonly string[] FromMemory = ["TemplateQueries.OpenAsync", "MailboxQueries.ListAsync"];

    private static readonly TSqlSchema Schema = Load();

    [Fact]
    public void Check_NonsenseAndUnknownNames_AreFound()
    {
        Assert.NotEmpty(Schema.Check("SELEC [p].[Id] FROM [Persons] AS [p]"));
        Assert.Contains("unknown column p.Nickname", Schema.Check("SELECT [p].[Nickname] FROM [Persons] AS [p]"));
        Assert.Contains("unknown table People", Schema.Check("SELECT [p].[Id] FROM [People] AS [p]"));
        Assert.Contains("unknown alias q", Schema.Check("SELECT [q].[Id] FROM [Persons] AS [p]"));
        Assert.Contains("unknown table q", Schema.Check("DELETE FROM [q] FROM [Persons] AS [p]"));
        Assert.Contains("unknown table People", Schema.Check("UPDATE [p] SET [p].[Town] = 'x' FROM [People] AS [p]"));
        Assert.Empty(Schema.Check("SELECT [p].[Id] FROM [Persons] AS [p]"));
        Assert.Empty(Schema.Check("UPDATE [p] SET [p].[Town] = 'x' FROM [Persons] AS [p]"));
    }

    /// <summary>The provider needs a type of a package that is not on the feed; without the stand-in every parameter would fail at run time.</summary>
    [Fact]
    public void Parameter_OfTheProvider_KnowsItsType() => Assert.Equal(System.Data.SqlDbType.Int, new SqlParameter("@p", 1).SqlDbType);

    [Fact]
    public void Scripts_OfSqlServer_AreTSql()
    {
        Assert.True(Schema.Tables.Count > 20);
        Assert.Empty(new TSqlSchema().Load(Repository.Text("database/sqlserver/roles.sql")));
    }

    [Fact]
    public void Model_EveryTable_IsInTheScript()
    {
        using var data = new SqlServerTown(town).CreateDbContext();
        Assert.All(data.Model.GetEntityTypes(), entity => Assert.Contains(entity.GetTableName()!, Schema.Tables.Keys));
    }

    [Fact]
    public void Statements_WrittenByHand_FitTheSchema()
    {
        using var data = new SqlServerTown(town).CreateDbContext();
        Assert.Empty(Schema.Check(SqlServerBackOfficeDbContext.HoldHead));
        Assert.Empty(Schema.Check(PersonFile.Query(data, person => person.Mobile == "x").ToQueryString()));
    }

    [Fact]
    public async Task Queries_EveryMethod_SendsValidTSql()
    {
        var types = typeof(Operations).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Queries", StringComparison.Ordinal));
        await CheckAsync(types, type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(method => method.ReturnType.IsAssignableTo(typeof(Task))));
    }

    [Fact]
    public async Task UseCases_EveryOne_SendsValidTSql()
    {
        var types = typeof(Operations).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase)) && type.GetMethod("ExecuteAsync") is not null);
        await CheckAsync(types, type => [type.GetMethod("ExecuteAsync")!]);
    }

    [Fact]
    public async Task Schedule_EveryWork_SendsValidTSql()
    {
        // what sweeps files only asks when there is one
        var file = Directory.CreateDirectory(Path.Combine(town.Folder, "uploads", "00", "00")).FullName + "/" + new string('0', 32);
        await File.WriteAllTextAsync(file, "");
        File.SetLastWriteTimeUtc(file, town.Now.AddDays(-3));
        var types = typeof(Operations).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IScheduledWork)));
        await CheckAsync(types, type => [type.GetMethod(nameof(IScheduledWork.RunAsync))!]);
    }

    private async Task CheckAsync(IEnumerable<Type> types, Func<Type, IEnumerable<MethodInfo>> methods)
    {
        List<string> problems = [];
        foreach (var type in types)
        {
            foreach (var method in methods(type))
            {
                var statements = await StatementsAsync(type, method);
                if (statements.Count == 0 && !SqlServerTown.OnlyAsksWhoSomebodyIs(type) && !FromMemory.Contains($"{type.Name}.{method.Name}")) problems.Add($"{type.Name}.{method.Name}: nothing reached the database");
                problems.AddRange(statements.SelectMany(statement => Schema.Check(statement).Select(problem => $"{type.Name}.{method.Name}: {problem}\n{statement}")));
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>What a method sends, called by everybody who might, with filters and without.</summary>
    private async Task<List<string>> StatementsAsync(Type type, MethodInfo method)
    {
        var sqlServer = new SqlServerTown(town);
        var target = sqlServer.GetService(type);
        if (target is null) return [];
        Actor[] actors = [.. Enum.GetValues<Role>().Select(town.ActorOf), Actor.System("test"), Actor.Portal(Guid.NewGuid(), "test", null)];
        foreach (var (actor, filled) in actors.SelectMany(actor => new[] { (actor, false), (actor, true) }))
        {
            // an empty database refuses most calls, some by failing; what counts is what was sent until then
            _ = await Record.ExceptionAsync(() => (Task)method.Invoke(target, Invented.Arguments(method, actor, filled))!);
        }

        return [.. sqlServer.Statements.Distinct()];
    }

    private static TSqlSchema Load()
    {
        var schema = new TSqlSchema();
        Assert.Empty(schema.Load(Repository.Text("database/sqlserver/schema.sql")));
        return schema;
    }
}
