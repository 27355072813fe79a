using System.Text;
using BackOffice.Incidents;
using BackOffice.Incidents.Reports;
using BackOffice.Security;
using BackOffice.Tests.Database;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Reports;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Reports;

public sealed class ReportTests : IAsyncLifetime
{
    private static readonly ReportQuery Month = new(new(new(2026, 11, 1), new(2026, 11, 30)), null);

    private readonly Town town = new();

    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    /// <summary>Four calls: two solved at once, one open, one merged away.</summary>
    public async Task InitializeAsync()
    {
        var solved = new SolutionOrder("Hecho.", 3, InCall: true);
        await LogAsync(Matters.Matter(), solved);
        await LogAsync(Matters.Matter(), solved);
        await LogAsync(Matters.Matter(), null);
        var merged = await LogAsync(Matters.Matter(), null);
        await using var data = town.Data();
        await data.Incidents.Where(row => row.Id == merged).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, IncidentState.Merged));
    }

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task Read_AMonth_CountsWithoutTheMerged()
    {
        var report = await town.Service<ReportQueries>().ReadAsync(Supervisor, Month, default);
        Assert.Equal((3, 2, 2, 0), (report.Total.Logged, report.Total.Resolved, report.Total.InCall, report.Total.Reopened));
        Assert.Equal((3, 3, 2, 2), (report.Total.Answered, report.Total.AnsweredInTime, report.Total.Judged, report.Total.ResolvedInTime));
        Assert.Equal([(IncidentChannel.Phone, 3)], report.Channels.Select(row => (row.Key, row.Value.Logged)));
        Assert.Contains("›", Assert.Single(report.Categories).Key);
        Assert.Equal(3, Assert.Single(report.Teams).Value.Logged);
        Assert.Equal("", Assert.Single(report.Entities).Key);
        var days = report.Over(Month.Period);
        Assert.Equal((30, 3), (days.Count, days.Single(day => day.First == new DateOnly(2026, 11, 23)).Figures.Logged));
    }

    [Fact]
    public async Task Read_OtherKindOrPeriod_IsEmpty()
    {
        var queries = town.Service<ReportQueries>();
        Assert.Equal(0, (await queries.ReadAsync(Supervisor, Month with { Kind = IncidentKind.Request }, default)).Total.Logged);
        Assert.Equal(0, (await queries.ReadAsync(Supervisor, Month with { Period = new(new(2026, 10, 1), new(2026, 10, 31)) }, default)).Total.Logged);
    }

    [Fact]
    public async Task Read_AnyPeriod_TakesFourStatementsOverTheIndexAlone()
    {
        await town.Service<ReportQueries>().ReadAsync(Supervisor, Month, default);
        var statements = await town.Statements.OfAsync(() => town.Service<ReportQueries>().ReadAsync(Supervisor, Month, default));
        Assert.InRange(statements.Count, 1, 4);
        await using var data = town.Data();
        foreach (var statement in statements.Where(text => text.Contains("GROUP BY", StringComparison.Ordinal)))
        {
            Assert.Contains(QueryPlan.Lines(data, statement), line => line.Contains("USING COVERING INDEX IX_Incidents_Reports (CreatedOn>? AND CreatedOn<?)", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Read_ByAClerk_IsRefused()
    {
        foreach (var role in new[] { Role.Clerk, Role.Operator })
        {
            await Assert.ThrowsAsync<AccessRefusedException>(() => town.Service<ReportQueries>().ReadAsync(town.ActorOf(role), Month, default));
            Assert.NotNull(await town.Service<ReportFiles>().RefuseAsync(town.ActorOf(role), default));
        }

        Assert.Null(await town.Service<ReportFiles>().RefuseAsync(town.ActorOf(Role.Administrator), default));
    }

    [Fact]
    public async Task Csv_NamesThatLookLikeFormulas_AreText()
    {
        await using (var data = town.Data()) await data.Teams.ExecuteUpdateAsync(set => set.SetProperty(team => team.Name, team => "=cmd|'/c calc';\"" + team.Name));
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        var file = await town.Service<ReportFiles>().CsvAsync(Supervisor, Month, "equipos", default);
        var text = Encoding.UTF8.GetString(file!.Bytes);
        Assert.StartsWith("\uFEFFEquipo;Entradas;Resueltas;", text);
        Assert.Contains("\r\n\"'=cmd|'/c calc';\"\"", text);
        Assert.EndsWith(";3;2;100;0;100;100\r\n", text);
        Assert.Equal("informe-equipos-20261101-20261130.csv", file.Name);
        Assert.Null(await town.Service<ReportFiles>().CsvAsync(Supervisor, Month, "nada", default));
        Assert.Equal("PK"u8.ToArray(), (await town.Service<ReportFiles>().XlsxAsync(Supervisor, Month, default)).Bytes[..2]);
    }

    private async Task<Guid> LogAsync(IncomingMatter matter, SolutionOrder? solution)
    {
        var logged = await town.Service<LogIncident>().ExecuteAsync(new(matter, solution), town.ActorOf(Role.Operator), default);
        Assert.True(logged.IsDone);
        return logged.Value.Id;
    }
}
