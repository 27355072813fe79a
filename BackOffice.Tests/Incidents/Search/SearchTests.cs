using BackOffice.Incidents.Console;
using BackOffice.Incidents.Search;
using BackOffice.Tests.Incidents.Console;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Search;

public sealed class SearchTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData("ñandú cigüeña")]
    [InlineData("NANDU ciguena")]
    [InlineData("cigue")]
    [InlineData("  ñandu,  (CIGÜEÑA)  ")]
    public async Task Search_WithoutAccentsOrCaseOrBegun_FindsIt(string typed)
    {
        var logged = await town.LogAsync(Matters.Matter("El ñandú y la cigüeña"));
        Assert.Contains((await SearchAsync(typed)).Rows, row => row.Id == logged.Id);
    }

    [Fact]
    public async Task Search_WordsOfDescriptionEntryAndNumber_AreAllFound()
    {
        var logged = await town.LogAsync(Matters.Matter() with { Title = "Asunto", Description = "Habla de un zarzamoral espeso." });
        await AddNoteAsync(logged.Id, "Se comprueba el trampolín hidráulico.");

        Assert.Equal(logged.Id, Assert.Single((await SearchAsync("zarzamoral")).Rows).Id);
        Assert.Equal(logged.Id, Assert.Single((await SearchAsync("trampolin hidraul")).Rows).Id);
        Assert.Equal(logged.Id, (await SearchAsync(logged.Number)).Rows[0].Id);
        Assert.Equal(logged.Id, (await SearchAsync(logged.Number[4..])).Rows[0].Id);
        Assert.Equal(logged.Id, (await SearchAsync(logged.Number.Split('-')[2].TrimStart('0'))).Rows[0].Id);
        Assert.Empty((await SearchAsync("zarzamoral hidraulico")).Rows);
    }

    [Fact]
    public async Task Search_Few_TitlesComeFirstThenThoseThatSpeakOfItMost()
    {
        var titled = await town.LogAsync(Matters.Matter("Quebrantahuesos en el tejado"));
        var often = await town.LogAsync(Matters.Matter() with { Title = "A", Description = "quebrantahuesos" });
        for (var i = 0; i < 3; i++) await AddNoteAsync(often.Id, "otro quebrantahuesos");
        var once = await town.LogAsync(Matters.Matter() with { Title = "B", Description = "un quebrantahuesos" });

        Assert.Equal([titled.Id, often.Id, once.Id], (await SearchAsync("quebrantahuesos")).Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Search_Markup_ComesBackAsTextWithTheWordMarked()
    {
        await town.LogAsync(Matters.Matter() with { Title = "Raro", Description = "Antes <script>alert('x')</script> el berbiquí <b>gordo</b> " + new string('z', 500) });

        var snippet = Assert.Single((await SearchAsync("berbiqui")).Rows).Snippet!;
        Assert.Equal("berbiquí", Assert.Single(snippet, part => part.IsFound).Text);
        Assert.StartsWith("Antes <script>alert('x')</script> el ", string.Concat(snippet.Select(part => part.Text)), StringComparison.Ordinal);
        Assert.Equal(" …", snippet[^1].Text);
    }

    [Fact]
    public async Task Search_ManyOfThem_PageByPageShowsEachOnceTitlesFirst()
    {
        List<Guid> titled = [], others = [];
        for (var i = 0; i < 60; i++) titled.Add((await town.LogAsync(Matters.Matter($"Salamandra {i}") with { Description = "una salamandra" })).Id);
        for (var i = 0; i < 60; i++) others.Add((await town.LogAsync(Matters.Matter() with { Title = $"Otra {i}", Description = "salamandras y una salamandra" })).Id);
        List<IncidentRow> rows = [];
        for (string? at = ""; at is not null;)
        {
            var page = await SearchAsync("salamandra", at: at);
            rows.AddRange(page.Rows);
            at = page.Next;
            Assert.InRange(page.Rows.Count, at is null ? 0 : 1, ConsoleQueries.RowsPerPage);
        }

        Assert.Equal([.. Enumerable.Reverse(titled), .. Enumerable.Reverse(others)], rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Search_OfAReservedTeam_IsForItsMembersOnly()
    {
        var (member, other) = (town.NewActor(Role.Operator), town.NewActor(Role.Operator));
        var team = await town.AddReservedTeamAsync(member.Id);
        var logged = await town.LogAsync(Matters.Matter("Asunto del murciélago"));
        await using (var data = town.Data())
        {
            await data.Incidents.Where(row => row.Id == logged.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.TeamId, team.Id));
        }

        Assert.Single((await SearchAsync("murcielago", actor: member)).Rows);
        Assert.Single((await SearchAsync("murcielago", actor: town.ActorOf(Role.Supervisor))).Rows);
        Assert.Empty((await SearchAsync("murcielago", actor: other)).Rows);
        Assert.Empty((await SearchAsync(logged.Number, actor: other)).Rows);
        Assert.DoesNotContain((await town.ListAsync(ConsoleTown.All, actor: other)).Rows, row => row.Id == logged.Id);
        await town.AssertCountersAsync();
    }

    [Fact]
    public async Task Search_WithFilters_FindsOnlyWhatFits()
    {
        var logged = await town.LogAsync(Matters.Matter("Caso del ornitorrinco"));
        Assert.Single((await SearchAsync("ornitorrinco", ConsoleTown.All with { State = IncidentState.New, From = new(2020, 1, 1) })).Rows);
        Assert.Empty((await SearchAsync("ornitorrinco", ConsoleTown.All with { State = IncidentState.Closed })).Rows);
        Assert.Empty((await SearchAsync(logged.Number, ConsoleTown.All with { State = IncidentState.Closed })).Rows);
    }

    [Fact]
    public async Task Search_WhatWasErased_IsFoundNoMore()
    {
        var logged = await town.LogAsync(Matters.Matter("Historia del basilisco"));
        await using var data = town.Data();
        await data.Incidents.Where(row => row.Id == logged.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Title, "—"));

        Assert.Empty((await SearchAsync("basilisco")).Rows);
    }

    [Theory]
    [InlineData("\" OR *")]
    [InlineData("a\" ) NEAR(")]
    [InlineData("'--")]
    [InlineData("*")]
    public async Task Search_SignsOfTheIndex_AreOnlyText(string typed) => Assert.NotNull(await SearchAsync(typed));

    // half a character cannot stand in an attribute
    [Fact]
    public void Words_HalfACharacterOrOneThatIsNone_SeparateLikeSigns()
    {
        Assert.Equal(["mal", "roto"], SearchedText.Of("mal\uD83Droto", 2026).Words);
        Assert.Equal(["mal", "roto"], SearchedText.Of("mal\uFFFEroto\uDE00", 2026).Words);
        Assert.Equal([new string('a', 40)], SearchedText.Of(new string('a', 399) + "\U0001F600", 2026).Words);
    }

    [Fact]
    public async Task Search_AnyQuestion_TakesTwoStatements()
    {
        await town.LogAsync(Matters.Matter("Cosa del erizo"));
        await SearchAsync("erizo");
        Assert.InRange((await town.Statements.OfAsync(() => SearchAsync("erizo"))).Count, 1, 2);
        Assert.InRange((await town.Statements.OfAsync(() => SearchAsync("erizo", ConsoleTown.All with { State = IncidentState.New }))).Count, 1, 2);
    }

    private Task<ConsolePage> SearchAsync(string typed, ConsoleFilter? filter = null, string? at = null, Actor? actor = null) =>
        town.Service<SearchQueries>().SearchAsync(actor ?? town.ActorOf(Role.Operator), (filter ?? ConsoleTown.All) with { Text = typed }, at, CancellationToken.None);

    private async Task AddNoteAsync(Guid id, string text)
    {
        await using var data = town.Data();
        var incident = await data.Incidents.SingleAsync(row => row.Id == id);
        incident.AddNote(text, EntryAuthor.Application, town.Now);
        await data.SaveChangesAsync();
    }
}
