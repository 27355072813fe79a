using AngleSharp.Dom;
using BackOffice.Incidents.Calls;
using BackOffice.Incidents.Calls.Callers;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Drafts;
using BackOffice.Persons;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Calls;

public sealed class CallScreenTests(Town town) : ScreenTest(town)
{
    private Actor actor = Actor.System("");

    private IRenderedComponent<CallScreen> Open(CallSheet? draft = null)
    {
        actor = Town.NewActor(Role.Operator);
        if (draft is not null) Assert.True(Town.Service<SaveDraft>().ExecuteAsync(new(Draft.Call, draft.Written()), actor, CancellationToken.None).GetAwaiter().GetResult().IsDone);
        SignIn(actor, Role.Operator);
        var screen = Render<CallScreen>();
        screen.WaitForElement("#f-Requester");
        return screen;
    }

    private static CallSheet Filled(CallerChoice? caller = null) => new()
    {
        StartedAt = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc),
        Caller = caller ?? new(CallerKind.Unidentified, null, "No identificado", null, null),
        CategoryId = ShippedHelpDesk.CategoryId("clave-perdida"),
        Title = "No puede entrar",
        Description = "Desde ayer",
        Minutes = "7",
    };

    private static IElement Button(IRenderedComponent<CallScreen> screen, string key) => screen.Find($"[data-call-key='{key}']");

    [Fact]
    public void Open_WithADraft_RestoresEveryField()
    {
        var screen = Open(Filled());

        Assert.Equal("No puede entrar", screen.Find("#call-title").GetAttribute("value"));
        Assert.Contains("Clave perdida", screen.Find("#f-Category").GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal("Desde ayer", screen.Find("#f-Description").GetAttribute("value"));
        Assert.NotEqual("00:00", screen.Find("[role=timer] strong").TextContent);
    }

    [Fact]
    public void InPerson_Chosen_AsksForNoLineAndSpeaksOfAVisit()
    {
        var screen = Open();
        Assert.NotEmpty(screen.FindAll("#f-Line"));
        screen.Find("#f-Channel").Change(nameof(IncidentChannel.InPerson));

        Assert.Empty(screen.FindAll("#f-Line"));
        Assert.Contains(Text<CallTexts>("Caller.Label.InPerson"), screen.Find("label[for=f-Requester]").TextContent, StringComparison.Ordinal);
        Assert.Contains(Text<CallTexts>("Solve.InPerson"), Button(screen, "solve").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_WithNothing_SaysWhatIsMissingAtItsField()
    {
        var screen = Open();
        Button(screen, "leave").Click();

        screen.WaitForElement(".error-summary");
        Assert.Equal(["f-Requester", "f-Category", "call-title"], screen.FindAll("[aria-invalid=true]").Select(field => field.Id!).OrderDescending());
    }

    [Fact]
    public async Task Solve_Twice_AsksWhatWasDoneAndThenWritesItDown()
    {
        var screen = Open(Filled());
        Button(screen, "solve").Click();
        screen.WaitForElement("#call-solution").Change("Se le explica.");
        Button(screen, "solve").Click();

        screen.WaitForState(() => screen.Find("#call-title").GetAttribute("value") is null or "");
        await using var data = Town.Data();
        var incident = await data.Incidents.OrderByDescending(row => row.Sequence).FirstAsync();
        Assert.Equal((IncidentState.Resolved, 7, "No puede entrar"), (incident.State, incident.HandlingMinutes, incident.Title));
    }

    [Fact]
    public void Solve_OfABlankSheet_DoesNotAskWhatWasDone()
    {
        var screen = Open();
        Button(screen, "solve").Click();
        Assert.Empty(screen.FindAll("#call-solution"));
        Assert.Empty(screen.FindAll(".error-summary"));
    }

    [Fact]
    public void Solve_PressedOnceMore_LeavesTheNextSheetBlank()
    {
        var screen = Open(Filled());
        Button(screen, "solve").Click();
        screen.WaitForElement("#call-solution").Change("Se le explica.");
        Button(screen, "solve").Click();
        screen.WaitForState(() => screen.Find("#call-title").GetAttribute("value") is null or "");
        Button(screen, "solve").Click();
        Button(screen, "leave").Click();
        Assert.Empty(screen.FindAll("#call-solution"));
        Assert.Empty(screen.FindAll(".error-summary"));
    }

    [Fact]
    public void Leave_WithoutEMail_ShowsTheCodeOnce()
    {
        var screen = Open(Filled());
        Button(screen, "leave").Click();

        var slip = screen.WaitForElement(".code-slip");
        Assert.Matches("INC-2026-[0-9]{6}", slip.TextContent);
        Assert.Matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", slip.TextContent);
        screen.Find("dialog button.primary").Click();
        Assert.Empty(screen.FindAll(".code-slip"));
    }

    [Fact]
    public async Task Board_TwoOpen_WarnsInWords()
    {
        var person = Town.EnterVerified();
        var matter = Matters.Matter() with { Requester = new(PersonId: person.Id) };
        await Town.LogAsync(matter);
        await Town.LogAsync(matter);

        var screen = Open(Filled(new(CallerKind.Person, person.Id, person.Name.Full, person.Id, null)));

        Assert.Equal(Text<CallTexts>("Board.Open.Many", 2), screen.WaitForElement(".open .badge.tone-wrong").TextContent);
        Assert.DoesNotContain(person.CurrentDocument!.Value, screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Caller_ArrowDownOnNothing_OffersUnidentified()
    {
        var screen = Open();
        screen.Find("#f-Requester").KeyDown(new KeyboardEventArgs { Key = "ArrowDown" });
        screen.Find("#f-Requester").KeyDown(new KeyboardEventArgs { Key = "Enter" });

        screen.WaitForAssertion(() => Assert.Equal(Text<CallTexts>("Caller.Unidentified"), screen.Find("#f-Requester").GetAttribute("value")));
        Assert.Contains(Text<CallTexts>("Board.Unidentified"), screen.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Zacar")]
    public void Caller_EnterRightAfterTyping_ChoosesByWhatStandsInTheBox(string before)
    {
        Town.Enter(Residents.Data("Zoilo", "Zacarías"));
        Town.Enter(Residents.Data("Quirico", "Quesada"));
        var screen = Open();
        screen.Find("#f-Requester").Input(before);
        Town.Clock.Advance(LastAsked.Pause);
        screen.Find("#f-Requester").Input("quirico quesada");
        screen.Find("#f-Requester").KeyDown(new KeyboardEventArgs { Key = "Enter" });

        screen.WaitForAssertion(() => Assert.StartsWith("Quesada", screen.Find("#f-Requester").GetAttribute("value"), StringComparison.Ordinal));
    }

    [Fact]
    public void Type_AfterAPause_IsADraft()
    {
        var screen = Open();
        screen.Find("#call-title").Input("No puede");
        screen.Find("#call-title").Change("No puede");
        Town.Clock.Advance(DraftKeeper.Pause);

        screen.WaitForAssertion(() => Assert.Contains("No puede", Saved(), StringComparison.Ordinal));
    }

    private string Saved()
    {
        using var data = Town.Data();
        return data.Set<Draft>().Where(row => row.OfficialId == actor.Id && row.Subject == Draft.Call).Select(row => row.Content).SingleOrDefault() ?? "";
    }
}
