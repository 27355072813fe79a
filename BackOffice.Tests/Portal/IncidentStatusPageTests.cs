using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackOffice.Incidents.Portal;
using BackOffice.Tests.Api;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Shared.Api;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Portal;

public sealed class IncidentStatusPageTests(IncidentStatusPageTests.PortalTown town) : IClassFixture<IncidentStatusPageTests.PortalTown>
{
    private const string Address = "/incidencia/estado";

    private HttpClient Client() => town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>Posts the visible form of a page with what is typed into it.</summary>
    private static Task<HttpResponseMessage> PostAsync(HttpClient client, IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector("main form[method=post]:not([hidden])")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        return client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(hidden.Concat(typed.Select(row => KeyValuePair.Create(row.Name, row.Value)))));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string number, string code) =>
        await PostAsync(client, await PageAsync(await client.GetAsync(Address)), ("Ask.Number", number), ("Ask.Code", code));

    private async Task<IncidentCreatedResponse> SolvedAsync(bool closed = false)
    {
        var made = await (await town.PortalAsync()).SubmitIncidentAsync();
        var official = town.ActorOf(Role.Operator).Id;
        await town.WorkAsync(made.Number, incident =>
        {
            incident.Solve(official, town.Now);
            if (closed) Assert.True(incident.Close(EntryAuthor.Application, town.Now).IsDone);
        });
        return made;
    }

    [Fact]
    public async Task Ask_RightCode_ShowsStateAndPublicHistoryAsText()
    {
        var portal = await town.PortalAsync();
        var made = await portal.SubmitIncidentAsync(IncidentCalls.Typed("<img src=x onerror=alert(1)>"));
        await portal.SayAsync(made.Number, made.AccessCode, "<script>alert(1)</script>");
        await town.WorkAsync(made.Number, incident => incident.AddNote("Nota solo para dentro", IncidentCalls.Official, town.Now));
        using var client = Client();

        using var response = await AskAsync(client, $" {made.Number.ToLowerInvariant()} ", made.AccessCode);

        var page = await PageAsync(response);
        Assert.Equal((HttpStatusCode.OK, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
        Assert.Contains("noindex", response.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        var main = page.QuerySelector("main")!;
        Assert.Contains("<img src=x onerror=alert(1)>", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("Recibida", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll("script, [onerror], .history img"));
        foreach (var inside in new[] { "Nota solo", "Secreta", "marta@" }) Assert.DoesNotContain(inside, main.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".rate"));
    }

    [Fact]
    public async Task Ask_UnknownNumberAndWrongCode_GetTheSamePage()
    {
        var made = await (await town.PortalAsync()).SubmitIncidentAsync();
        using var client = Client();
        HashSet<string> answers = [];
        foreach (var (number, code) in new[] { (made.Number, "7K2M-09QT-XW4R"), (made.Number, ""), ("INC-2026-999999", made.AccessCode), ("../../x", "<b>") })
        {
            using var response = await AskAsync(client, number, code);
            var page = await PageAsync(response);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Null(page.QuerySelector(".history"));
            Assert.All(page.QuerySelectorAll("main form input:not([type=hidden])"), field => Assert.Equal("true", field.GetAttribute("aria-invalid")));
            Assert.Equal((number, null), (page.QuerySelector("#f-Number")!.GetAttribute("value"), page.QuerySelector("#f-Code")!.GetAttribute("value")));
            Assert.DoesNotContain("Lo que escribió se conserva", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            answers.Add(page.QuerySelector("[role=alert]")!.TextContent);
        }

        Assert.Contains("El número o el código no son correctos", Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_WithoutToken_IsRefused()
    {
        using var client = Client();
        using var response = await client.PostAsync(Address, new FormUrlEncodedContent([KeyValuePair.Create("_handler", "ask"), KeyValuePair.Create("Ask.Number", "INC-2026-000001")]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Ask_TooOften_IsToldToWait()
    {
        using var slow = new SlowTown();
        var made = await (await slow.PortalAsync()).SubmitIncidentAsync();
        using var client = slow.CreateClient();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await AskAsync(client, made.Number, "7K2M-09QT-XW4R")).StatusCode);

        using var refused = await AskAsync(client, made.Number, made.AccessCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("demasiadas consultas", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Address)).StatusCode);
    }

    [Fact]
    public async Task Rate_Closed_IsStoredOnceAndSeenByTheHelpDesk()
    {
        var made = await SolvedAsync(closed: true);
        using var client = Client();
        var asked = await PageAsync(await AskAsync(client, made.Number, made.AccessCode));
        Assert.NotNull(asked.QuerySelector(".rate form"));

        var thanked = await PageAsync(await PostAsync(client, asked, ("Rate.IsSolved", "true"), ("Rate.Score", "5"), ("Rate.Comment", "<b>Muy amables</b>")));
        Assert.Contains("Su opinión ha quedado guardada", thanked.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(thanked.QuerySelector(".rate"));
        await PostAsync(client, asked, ("Rate.IsSolved", "false"), ("Rate.Score", "1"), ("Rate.Comment", "otra"));

        var incident = await town.IncidentAsync(made.Number);
        var queries = town.Service<SatisfactionQueries>();
        Assert.Equal(new SatisfactionView(true, 5, "<b>Muy amables</b>", town.Now), await queries.OfIncidentAsync(town.ActorOf(Role.Operator), incident.Id, default));
        Assert.Equal(IncidentState.Closed, incident.State);
        Assert.True((await queries.SummaryAsync(town.ActorOf(Role.Supervisor), town.Now.AddDays(-1), town.Now.AddDays(1), default)).Answers > 0);
    }

    [Fact]
    public async Task Rate_NotSolved_TakesUpWhatIsNotClosed()
    {
        var made = await SolvedAsync();
        using var client = Client();
        var asked = await PageAsync(await AskAsync(client, made.Number, made.AccessCode));

        await PostAsync(client, asked, ("Rate.IsSolved", "false"), ("Rate.Score", "2"), ("Rate.Comment", "Sigue igual"));

        var incident = await town.IncidentAsync(made.Number);
        Assert.Equal((IncidentState.InProgress, 1), (incident.State, incident.ReopenedTimes));
        Assert.Contains(await town.EntriesAsync(incident.Id), entry => entry.Kind == EntryKind.Mail && entry.Text.EndsWith("Sigue igual", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "5", "", "Diga si ha quedado resuelto")]
    [InlineData("true", "6", "", "nota del 1 al 5")]
    [InlineData("true", "", "", "nota del 1 al 5")]
    [InlineData("true", "5", "x*501", "500 caracteres")]
    public async Task Rate_Wrong_IsToldAndKeepsWhatWasTyped(string solved, string score, string comment, string told)
    {
        var made = await SolvedAsync();
        var typed = comment == "x*501" ? new string('x', 501) : "Lo que escribo";
        using var client = Client();

        var page = await PageAsync(await PostAsync(client, await PageAsync(await AskAsync(client, made.Number, made.AccessCode)), ("Rate.IsSolved", solved), ("Rate.Score", score), ("Rate.Comment", typed)));

        Assert.Contains(told, page.QuerySelector(".rate .error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("#f-Comment")!.TextContent);
        Assert.Null(await town.Service<SatisfactionQueries>().OfIncidentAsync(town.ActorOf(Role.Operator), (await town.IncidentAsync(made.Number)).Id, default));
    }

    [Fact]
    public async Task Rate_OpenOrWrongCode_IsRefused()
    {
        var made = await (await town.PortalAsync()).SubmitIncidentAsync();
        var answer = town.Service<AnswerSatisfaction>();

        Assert.Equal(PublicIncidentRefusals.AnswerTooEarly, (await answer.ExecuteAsync(new(made.Number, made.AccessCode, true, 5, null), Actor.System("test"), default)).Refusal);
        Assert.Equal(PublicIncidentRefusals.NumberOrCodeWrong, (await answer.ExecuteAsync(new(made.Number, "7K2M-09QT-XW4R", true, 5, null), Actor.System("test"), default)).Refusal);
    }

    [Fact]
    public async Task Rate_TwiceAtOnce_OneIsKept()
    {
        var made = await SolvedAsync(closed: true);
        var answer = town.Service<AnswerSatisfaction>();

        var results = await Task.WhenAll(Enumerable.Range(1, 5).Select(score => Task.Run(() => answer.ExecuteAsync(new(made.Number, made.AccessCode, true, score, null), Actor.System("test"), default))));

        Assert.Single(results, result => result.IsDone);
        Assert.All(results.Where(result => !result.IsDone), result => Assert.Equal(PublicIncidentRefusals.AnswerTwice, result.Refusal));
    }

    /// <summary>Where the tests together may ask often.</summary>
    public sealed class PortalTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Portal:ChecksPerMinute", "1000");
        }
    }

    private sealed class SlowTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Portal:AsksPerIncident", "3");
        }
    }
}
