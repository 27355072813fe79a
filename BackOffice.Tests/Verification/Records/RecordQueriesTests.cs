using BackOffice.Tests.Support;
using BackOffice.Verification.Records;
using Shared.Common;
using Shared.Security;
using Shared.Verification;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

public sealed class RecordQueriesTests(Town town) : IClassFixture<Town>
{
    private async Task<IReadOnlyList<string>> NumbersAsync(RecordFilter filter)
    {
        Page<RecordRow> page = Page<RecordRow>.Empty;
        var actor = town.ActorOf(Role.Supervisor);
        var statements = await town.Statements.OfAsync(async () => page = await town.Service<RecordQueries>().PageAsync(actor, filter, default));
        Assert.InRange(statements.Count, 1, 2);
        return [.. page.Rows.Select(row => row.Number)];
    }

    [Fact]
    public async Task Page_EveryFilter_FindsTheOneAndNotTheOther()
    {
        var other = await town.VisitAsync(outcome: VerificationState.Rejected, reason: "No se parece", actor: town.ActorOf(Role.Supervisor));
        var sought = await town.VisitAsync(Residents.Data("Nerea", "Etxebarria", "Zubizarreta"));
        var day = TownTime.DayOf(town.Now);
        RecordFilter[] filters =
        [
            new(Number: sought.Number), new(Number: sought.Number.ToLowerInvariant()), new(Number: $"2026-{sought.Number[^6..].TrimStart('0')}"), new(Number: sought.Number[^6..].TrimStart('0')),
            new(Number: sought.ShownCsv), new(Person: "etxeb nerea"), new(Person: sought.Content.Person.DocumentNumber), new(Official: sought.OfficialId, Person: "zubi"),
            new(From: day, Person: "nerea"), new(To: day, From: day, Person: "nerea"), new(Outcome: VerificationState.Verified, Person: "nerea"),
        ];
        foreach (var filter in filters) Assert.Equal([sought.Number], await NumbersAsync(filter));

        Assert.Contains(other.Number, await NumbersAsync(new(Outcome: VerificationState.Rejected)));
        Assert.Equal([other.Number], await NumbersAsync(new(Official: town.ActorOf(Role.Supervisor).Id)));
        Assert.Empty(await NumbersAsync(new(To: day.AddDays(-1))));
        Assert.Empty(await NumbersAsync(new(From: day.AddDays(1))));
        Assert.Empty(await NumbersAsync(new(Number: "VER-1999-000001")));
    }

    [Fact]
    public async Task Page_MoreThanOnePage_GoesOnByKeyWithoutLosingAny()
    {
        for (var i = 0; i < RecordQueries.RowsPerPage + 3; i++) await town.VisitAsync(Residents.Data("Pau", "Paginador"));
        var (queries, actor) = (town.Service<RecordQueries>(), town.ActorOf(Role.Supervisor));

        var first = await queries.PageAsync(actor, new(Person: "paginador"), default);
        var second = await queries.PageAsync(actor, new(Person: "paginador", After: first.Next), default);

        Assert.Equal((RecordQueries.RowsPerPage, 3, null), (first.Rows.Count, second.Rows.Count, second.Next));
        Assert.Equal(RecordQueries.RowsPerPage + 3, first.Rows.Concat(second.Rows).Select(row => row.Number).Distinct().Count());
        Assert.Equal(first.Rows.Select(row => row.Number), (await queries.PageAsync(actor, new(Person: "paginador", After: "no es una clave"), default)).Rows.Select(row => row.Number));
    }

    [Fact]
    public async Task Day_Midnight_IsThatOfTheTown()
    {
        using var own = new Town();
        own.Clock.Advance(TimeSpan.FromHours(14.5));
        var late = await own.VisitAsync();
        var actor = own.ActorOf(Role.Supervisor);

        Assert.Equal(23, own.Now.Hour);
        Assert.Empty(await own.Service<RecordQueries>().OfDayAsync(actor, new DateOnly(2026, 11, 23), default));
        Assert.Equal(late.Number, Assert.Single(await own.Service<RecordQueries>().OfDayAsync(actor, new DateOnly(2026, 11, 24), default)).Number);
    }

    [Fact]
    public async Task Day_ReplacedRecords_AreLeftOut()
    {
        using var own = new Town();
        var former = await own.VisitAsync();
        var next = await own.CorrectAsync(former, former.AsItIs() with { SupportNumber = "CAA123456" });

        Assert.Equal(next.Value, Assert.Single(await own.Service<RecordQueries>().OfDayAsync(own.ActorOf(Role.Supervisor), TownTime.DayOf(own.Now), default)).Id);
    }
}
