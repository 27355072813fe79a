using BackOffice.Data;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Audit;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>One command that is made to fail: what it needs beforehand, and how it is called. Both are repeated for each try.</summary>
/// <param name="Arrange">Makes what the command works on; its statements do not fail.</param>
/// <param name="Act">Runs the command on what was arranged.</param>
public sealed record FaultCase(string Name, Func<Town, Task<object>> Arrange, Func<Town, object, Task<Result>> Act)
{
    /// <summary>False for what the outbox itself keeps track of.</summary>
    public bool LeavesALine { get; init; } = true;

    public override string ToString() => Name;
}

/// <summary>Lets a command fail at its first statement, then at its second, and so on until it passes untouched; after each failure nothing may have changed.</summary>
internal static class FaultRun
{
    /// <summary>No command has so many statements; a run that gets here does not end.</summary>
    private const int Most = 60;

    /// <returns>At how many statements it failed before it passed.</returns>
    public static async Task<int> RunAsync(Town town, FaultCase fault)
    {
        // officials are made on first use, which must not look like something left behind
        foreach (var role in Enum.GetValues<Role>()) town.ActorOf(role);
        for (var failing = 1; failing < Most; failing++)
        {
            var subject = await fault.Arrange(town);
            var before = await Whole.ReadAsync(town);
            var seen = 0;
            var current = failing;
            town.Statements.BeforeEach = _ =>
            {
                if (++seen == current) throw new InvalidOperationException("The power went out.");
            };
            Result? result = null;
            var failure = await Record.ExceptionAsync(async () => result = await fault.Act(town, subject));
            town.Statements.BeforeEach = null;
            var after = await Whole.ReadAsync(town);
            after.AssertIntact();
            if (seen < failing)
            {
                Assert.Null(failure);
                Assert.True(result!.IsDone, $"{fault.Name}: {(result.IsDone ? "" : result.Refusal.Code)}");
                Assert.True(after.Entries > before.Entries || !fault.LeavesALine, $"{fault.Name} left no line in the activity log.");
                return failing - 1;
            }

            Assert.NotNull(failure);
            before.AssertSame(after, $"{fault.Name}, statement {failing}");
        }

        throw new InvalidOperationException($"{fault.Name} did not pass after {Most} tries.");
    }
}

/// <summary>The state of the whole database, as far as a half-done command would show.</summary>
internal sealed record Whole(IReadOnlyDictionary<string, long> Rows, long Entries, bool IsChained)
{
    public static async Task<Whole> ReadAsync(Town town)
    {
        await using var data = town.Data();
        var rows = new Dictionary<string, long>();
        foreach (var table in data.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct())
        {
            // rows and the sum of their versions: an update that was kept shows as well
            var versioned = data.Model.GetEntityTypes().Any(entity => entity.GetTableName() == table && entity.FindProperty(nameof(IVersioned.Version)) is not null);
            var sum = versioned ? """ + COALESCE(SUM("Version"), 0) * 1000000""" : "";
            var count = $"""SELECT COUNT(*){sum} AS "Value" FROM "{table}" """;
            rows[table] = await data.Database.SqlQueryRaw<long>(count).SingleAsync();
        }

        var chain = new AuditChain();
        var whole = true;
        foreach (var entry in await data.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync()) whole &= chain.Accept(entry);
        var head = await data.AuditHeads.AsNoTracking().SingleAsync();
        return new(rows, chain.Count, whole && head.Sequence == chain.Count && head.Hash == chain.LastHash);
    }

    public void AssertIntact() => Assert.True(IsChained, "The activity log is not whole or does not end where its head says.");

    public void AssertSame(Whole after, string when)
    {
        var changed = Rows.Where(row => after.Rows[row.Key] != row.Value).Select(row => $"{row.Key}: {row.Value} → {after.Rows[row.Key]}");
        Assert.True(!changed.Any(), $"{when} left something behind: {string.Join(", ", changed)}");
    }
}
