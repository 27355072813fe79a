using BackOffice.Incidents.Console;
using BackOffice.Tests.Database;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Incidents.Console;

/// <summary>A town with some hundred invented incidents, for reading only.</summary>
public sealed class FullTown : Town, IAsyncLifetime
{
    public const int Incidents = 700;

    public Task InitializeAsync() => this.FloodAsync(Incidents);

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}

public sealed class ConsoleListTests(FullTown town, ITestOutputHelper output) : IClassFixture<FullTown>
{
    public static TheoryData<ConsoleSort> Sorts => [.. Enum.GetValues<ConsoleSort>()];

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task List_PageByPage_ShowsEachOnceInOrderAndComesBackTheSameWay(ConsoleSort sort)
    {
        var filter = ConsoleTown.All with { Sort = sort };
        List<ConsolePage> pages = [await town.ListAsync(filter)];
        while (pages[^1].Next is { } next) pages.Add(await town.ListAsync(filter, next));

        var rows = pages.SelectMany(page => page.Rows).ToList();
        Assert.Equal(FullTown.Incidents, rows.Select(row => row.Id).Distinct().Count());
        Assert.Equal(ListOrder.Sorted(rows, sort).Select(row => row.Id), rows.Select(row => row.Id));
        Assert.Null(pages[0].Previous);
        for (var i = pages.Count - 1; i > 0; i--)
        {
            var back = await town.ListAsync(filter, pages[i].Previous);
            Assert.Equal(pages[i - 1].Rows.Select(row => row.Id), back.Rows.Select(row => row.Id));
            Assert.Equal(i > 1, back.Previous is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task List_AnyOrder_IsOneStatementInTheOrderOfAnIndex(ConsoleSort sort)
    {
        await town.ListAsync(ConsoleTown.All);
        await using var data = town.Data();
        foreach (var view in Enum.GetValues<ConsoleView>())
        {
            var filter = new ConsoleFilter { View = view, Sort = sort };
            var first = await town.ListAsync(filter);
            foreach (var at in new[] { null, first.Next }.Distinct())
            {
                var statements = await town.Statements.OfAsync(() => town.ListAsync(filter, at));
                var plan = QueryPlan.Lines(data, Assert.Single(statements));
                output.WriteLine($"{view} {sort} {at}\n  {string.Join("\n  ", plan)}");
                Assert.DoesNotContain(plan, line => line.StartsWith("SCAN ", StringComparison.Ordinal) && !line.Contains("USING", StringComparison.Ordinal) && statements[0].Contains($"\"Incidents\" AS \"{line[5..]}\"", StringComparison.Ordinal));
                if (view is ConsoleView.All or ConsoleView.Open) Assert.DoesNotContain(plan, line => line.Contains("TEMP B-TREE", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task List_EveryFilterAtOnce_IsUnderstood()
    {
        var row = (await town.ListAsync(ConsoleTown.All)).Rows[0];
        var filter = new ConsoleFilter
        {
            View = ConsoleView.All,
            Sort = ConsoleSort.Changed,
            State = row.State,
            Kind = row.Kind,
            CategoryId = row.CategoryId,
            TeamId = row.TeamId,
            AssigneeId = row.AssigneeId ?? Guid.Empty,
            EntityId = Guid.Empty,
            Channel = row.Channel,
            Priority = row.Priority,
            From = new(2020, 1, 1),
            To = new(2030, 1, 1),
        };

        Assert.Contains((await town.ListAsync(filter)).Rows, found => found.Id == row.Id);
        Assert.Empty((await town.ListAsync(filter with { IsMajor = true })).Rows);
        Assert.Empty((await town.ListAsync(filter with { Tag = "nada" })).Rows);
        Assert.Empty((await town.ListAsync(filter with { RequesterId = Guid.NewGuid() })).Rows);
        Assert.Empty((await town.ListAsync(filter with { Waiting = WaitingReason.Appointment, Alarm = ServiceAlarm.Warned })).Rows);
    }

    [Fact]
    public async Task List_ByDays_HoldsThoseOfTheseDaysOnly()
    {
        await using var data = town.Data();
        var all = await data.Incidents.Select(row => row.CreatedAt).ToListAsync();
        var (from, to) = (DateOnly.FromDateTime(town.Now.AddDays(-400)), DateOnly.FromDateTime(town.Now.AddDays(-390)));
        var expected = all.Count(at => Shared.Common.TownTime.DayOf(at) >= from && Shared.Common.TownTime.DayOf(at) <= to);

        var page = await town.ListAsync(ConsoleTown.All with { From = from, To = to });

        Assert.InRange(expected, 1, 50);
        Assert.Equal(expected, page.Rows.Count);
        Assert.Equal(page.Rows.Select(row => row.Id), (await town.ListAsync(ConsoleTown.All with { From = to, To = from })).Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Count_EachView_IsWhatItLists()
    {
        var actor = town.ActorOf(Role.Operator);
        await using var data = town.Data();
        var counts = await town.Service<ConsoleQueries>().CountAsync(actor, CancellationToken.None);
        foreach (var view in Enum.GetValues<ConsoleView>())
        {
            var listed = 0;
            for (string? at = ""; at is not null;)
            {
                var page = await town.ListAsync(new() { View = view }, at, actor);
                (listed, at) = (listed + page.Rows.Count, page.Next);
            }

            Assert.Equal((view, listed), (view, counts.Of(view)));
        }

        Assert.True(counts is { Mine: > 0, Unassigned: > 0, Breaching: > 0, Waiting: > 0 });
        Assert.Single(await town.Statements.OfAsync(() => town.Service<ConsoleQueries>().CountAsync(actor, CancellationToken.None)));
    }

    [Fact]
    public async Task Count_AfterTheFlood_IsThatOfTheRows() => await town.AssertCountersAsync();

    [Fact]
    public async Task Number_AfterTheFlood_IsNew()
    {
        var before = (await town.ListAsync(ConsoleTown.All)).Rows[0].Sequence;
        await using var other = new FullTown();
        await ((IAsyncLifetime)other).InitializeAsync();

        var logged = await other.LogAsync();
        Assert.True(Incident.SequenceOf(logged.Number) > before, logged.Number);
        Assert.Equal(logged.Id, (await other.ListAsync(ConsoleTown.All)).Rows[0].Id);
    }
}
