using AngleSharp.Dom;
using BackOffice.Incidents;
using BackOffice.Incidents.Card;
using BackOffice.Incidents.Card.Presence;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Card.Work;
using BackOffice.Tests.Incidents.Categories;
using BackOffice.Tests.Support;
using Bunit;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

public sealed class IncidentScreenTests(Town town) : ScreenTest(town)
{
    private const string Payload = "<img src=x onerror=alert(1)>\"'{0}{{x}}<script>alert(1)</script>";

    private Actor Other => Town.ActorOf(Role.Supervisor);

    private IRenderedComponent<IncidentScreen> Open(string number, Role role = Role.Operator)
    {
        SignIn(role);
        return Render<IncidentScreen>(parameters => parameters.Add(screen => screen.Number, number));
    }

    [Fact]
    public async Task Open_TakesFourStatementsAtMost()
    {
        var (me, person) = (Town.ActorOf(Role.Operator), Town.EnterVerified());
        var incident = await Town.StartedAsync(me, Matters.Matter() with { Requester = new(PersonId: person.Id), AffectedPersonId = person.Id });
        var queries = Town.Service<IncidentCardQueries>();
        Assert.NotNull(await queries.OpenAsync(me, incident.Number, default));
        var statements = await Town.Statements.OfAsync(() => queries.OpenAsync(me, incident.Number, default));
        Assert.True(statements.Count <= 4, string.Join("\n---\n", statements));
    }

    [Fact]
    public async Task Open_FormNamesAPerson_LinksTheCardByName()
    {
        var (me, person) = (Town.ActorOf(Role.Operator), Town.EnterVerified());
        var category = await Town.MakeAsync($"Con representante {Guid.NewGuid():N}");
        Assert.True((await Town.SetAsync(category, new() { Fields = [new("quien", "Representante", CategoryFieldKind.Person)] })).IsDone);
        var logged = await Town.LogAsync(Matters.Matter() with { CategoryId = category.Id, Fields = [new("quien", "Representante", person.Id.ToString())] });

        var link = Open(logged.Number).Find($".matter a[href='/personas/{person.Id}']");
        Assert.Equal(person.Name.Full, link.TextContent);
        var queries = Town.Service<IncidentCardQueries>();
        await queries.OpenAsync(me, logged.Number, default);
        Assert.InRange((await Town.Statements.OfAsync(() => queries.OpenAsync(me, logged.Number, default))).Count, 1, 4);
    }

    [Fact]
    public async Task Open_PayloadsEverywhere_AreText()
    {
        var me = Town.ActorOf(Role.Operator);
        var matter = Matters.Matter(Payload) with { Description = Payload, PhoneReason = Payload, Procedure = Payload, Requester = new(New: new(Payload, "rosa@correo.example", "612 345 678")) };
        var incident = await Town.StartedAsync(me, matter);
        CardSteps.AssertDone(await Town.Service<AddInternalNote>().ExecuteAsync(new(incident.Id, Payload), Other, default));
        CardSteps.AssertDone(await Town.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, 99, Payload), me, default));
        incident = await Town.IncidentAsync(incident.Id);
        CardSteps.AssertDone(await Town.Service<CorrectIncident>().ExecuteAsync(new(incident.Id, incident.Version) { Title = Payload + "2", Requester = new(RequesterId: incident.RequesterId), Procedure = Payload + "2" }, me, default));
        incident = await Town.IncidentAsync(incident.Id);
        CardSteps.AssertDone(await Town.Service<OverridePriority>().ExecuteAsync(new(incident.Id, incident.Version, 1, Payload), me, default));
        incident = await Town.IncidentAsync(incident.Id);
        CardSteps.AssertDone(await Town.Service<WaitIncident>().ExecuteAsync(new(incident.Id, incident.Version, WaitingReason.ThirdParty, Payload), me, default));

        var screen = Open(incident.Number);
        Assert.Empty(screen.FindAll("img, script"));
        Assert.True(screen.FindAll("*").Count(element => element.Children.Length == 0 && element.TextContent.Contains("<script>alert(1)</script>", StringComparison.Ordinal)) >= 8, screen.Markup);
    }

    [Fact]
    public async Task Open_HundredEntries_ShowsFiftyAndThenAll()
    {
        var (me, incident) = (Town.ActorOf(Role.Operator), await Town.OpenAsync());
        for (var number = 1; number <= 99; number++) CardSteps.AssertDone(await Town.Service<AddInternalNote>().ExecuteAsync(new(incident.Id, $"Nota {number}"), me, default));

        var screen = Open(incident.Number);
        Assert.Equal(50, Entries(screen).Count);
        Assert.Contains("Nota 99", Entries(screen)[0].TextContent, StringComparison.Ordinal);
        screen.Find(".entries > button").Click();
        Assert.Equal(100, Entries(screen).Count);
        Assert.Empty(screen.FindAll(".entries > button"));
    }

    [Fact]
    public async Task Unknown_SaysSoAndTellsNothing()
    {
        await Town.OpenAsync();
        Assert.Contains(Text<CardTexts>("Card.NotFound", "INC-1999-000001"), Open("INC-1999-000001").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_HasNoBoxAndNoButtons()
    {
        var me = Town.ActorOf(Role.Operator);
        var incident = await Town.ResolvedAsync(me);
        CardSteps.AssertDone(await Town.Service<CloseIncident>().ExecuteAsync(new(incident.Id, incident.Version), me, default));

        var screen = Open(incident.Number);
        Assert.Empty(screen.FindAll("textarea"));
        Assert.Empty(screen.FindAll(".card-header button, aside .link-button"));
    }

    [Fact]
    public async Task Writing_WhileAnotherWrites_IsStoppedKeepsTheTextAndSendsAnyway()
    {
        var incident = await Town.StartedAsync(Town.ActorOf(Role.Operator));
        var screen = Open(incident.Number);
        screen.Find("#f-Text").Input("Le llamo esta tarde");
        CardSteps.AssertDone(await Town.Service<AddInternalNote>().ExecuteAsync(new(incident.Id, "Ya la llamé yo"), Other, default));
        screen.WaitForAssertion(() => Assert.Contains("Ya la llamé yo", screen.Find(".unseen").TextContent, StringComparison.Ordinal));

        Button(screen, "Send.Reply").Click();
        Assert.Contains(Text<CardTexts>("Unseen.Stopped"), screen.Find(".unseen").TextContent, StringComparison.Ordinal);
        Assert.Equal("Le llamo esta tarde", screen.Find("#f-Text").GetAttribute("value"));
        Assert.DoesNotContain(await Town.EntriesAsync(incident.Id), entry => entry.Text == "Le llamo esta tarde");

        Button(screen, "Unseen.Send").Click();
        screen.WaitForAssertion(() => Assert.Equal("", screen.Find("#f-Text").GetAttribute("value") ?? ""));
        Assert.Equal("Le llamo esta tarde", (await Town.EntriesAsync(incident.Id))[^1].Text);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("481")]
    [InlineData("media hora")]
    public async Task Sending_NothingAndWrongMinutes_IsSaidAtBothFields(string minutes)
    {
        var incident = await Town.StartedAsync(Town.ActorOf(Role.Operator));
        var screen = Open(incident.Number);
        screen.Find("#f-Text").Input("  ");
        screen.Find("#f-Minutes").Change(minutes);
        Button(screen, "Send.Reply").Click();
        Assert.Equal(("true", "f-Text-error"), (screen.Find("#f-Text").GetAttribute("aria-invalid"), screen.Find("#f-Text").GetAttribute("aria-describedby")));
        Assert.Contains(Text<IncidentTexts>("Refusal.TextMissing"), screen.Find("#f-Text-error").TextContent, StringComparison.Ordinal);
        Assert.Contains(Text<IncidentTexts>("Refusal.MinutesInvalid"), screen.Find("#f-Minutes-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", screen.Find("#f-Minutes").GetAttribute("aria-invalid"));

        screen.Find("#f-Text").Input("Hecho");
        screen.Find("#f-Minutes").Change("5");
        Button(screen, "Send.Reply").Click();
        Assert.Equal("Hecho", (await Town.EntriesAsync(incident.Id))[^1].Text);
        Assert.Empty(screen.FindAll(".field-error"));
    }

    [Fact]
    public async Task Writing_OwnChanges_DoNotStop()
    {
        var me = Town.ActorOf(Role.Operator);
        var incident = await Town.StartedAsync(me);
        var screen = Open(incident.Number);
        screen.Find("#f-Text").Input("Hecho");
        CardSteps.AssertDone(await Town.Service<WeighIncident>().ExecuteAsync(new(incident.Id, incident.Version, Impact.Service, Urgency.High), me, default));
        screen.WaitForAssertion(() => Assert.Contains(Text<IncidentTexts>("Priority.2"), screen.Find(".card-header").TextContent, StringComparison.Ordinal));
        Button(screen, "Send.Reply").Click();
        Assert.Equal("Hecho", (await Town.EntriesAsync(incident.Id))[^1].Text);
    }

    [Fact]
    public async Task Writing_APause_KeepsTheDraftForTheNextOpening()
    {
        var incident = await Town.StartedAsync(Town.ActorOf(Role.Operator));
        var screen = Open(incident.Number);
        screen.Find("#f-Text").Input("A medias\ncon 12345678Z");
        Town.Clock.Advance(TimeSpan.FromMilliseconds(250));
        screen.WaitForAssertion(() => Assert.NotEmpty(screen.Find(".saved").TextContent));
        Assert.Contains("12345678Z", screen.Find(".notice.tone-due").TextContent, StringComparison.Ordinal);

        var again = Open(incident.Number);
        Assert.Equal("A medias\ncon 12345678Z", again.Find("#f-Text").GetAttribute("value"));
    }

    [Fact]
    public async Task Presence_AnotherEntersAndWrites_IsSaidLive()
    {
        var incident = await Town.OpenAsync();
        var screen = Open(incident.Number);
        using (var visit = Town.Service<IncidentPresence>().Enter(incident.Id, Guid.NewGuid(), "Luis Prats"))
        {
            screen.WaitForAssertion(() => Assert.Contains(Text<CardTexts>("Presence.Sees", "Luis Prats"), screen.Find(".others").TextContent, StringComparison.Ordinal));
            visit.Stay(isWriting: true);
            screen.WaitForAssertion(() => Assert.Contains(Text<CardTexts>("Presence.Writes", "Luis Prats"), screen.Find(".others").TextContent, StringComparison.Ordinal));
        }

        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll(".other")));
        await DisposeComponentsAsync();
        Assert.Empty(Town.Service<IncidentPresence>().In(incident.Id));
    }

    [Fact]
    public async Task Reserved_OfAnotherTeam_IsNotFound()
    {
        var (incident, team) = (await Town.OpenAsync(), Guid.NewGuid());
        await using (var data = Town.Data())
        {
            data.Add(Team.Create(team, new($"Reservado {team:N}", null, true)));
            await data.SaveChangesAsync();
        }

        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        CardSteps.AssertDone(await Town.Service<AssignIncident>().ExecuteAsync(new(incident.Id, incident.Version, team, null), Other, default));
        Assert.Null(await Town.Service<IncidentCardQueries>().OpenAsync(Town.ActorOf(Role.Operator), incident.Number, default));
        Assert.Empty((await Town.Service<IncidentCardQueries>().EarlierAsync(Town.ActorOf(Role.Operator), incident.Id, 99, default)).Rows);
        Assert.NotNull(await Town.Service<IncidentCardQueries>().OpenAsync(Other, incident.Number, default));
    }

    private static IReadOnlyList<IElement> Entries(IRenderedComponent<IncidentScreen> screen) => screen.FindAll(".entries li");

    private IElement Button(IRenderedComponent<IncidentScreen> screen, string key) => screen.FindAll("button").First(button => button.TextContent.Trim() == Text<CardTexts>(key));
}
