using AngleSharp.Dom;
using BackOffice.Components;
using BackOffice.Persons;
using BackOffice.Persons.Search;
using BackOffice.Tests.Support;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Persons;

public sealed class PersonSearchScreenTests(Town town) : ScreenTest(town)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private IRenderedComponent<PersonSearch> Open(string query = "", Role role = Role.Clerk)
    {
        SignIn(role);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/personas" + query);
        return Render<PersonSearch>();
    }

    /// <summary>The words of the address, which only the application can read.</summary>
    private string? Searched() => Address.Split("/personas?q=") is [_, var sealedWords] ? Town.Service<SearchLink>().Open(sealedWords.Split('&')[0]) : null;

    private void Type(IRenderedComponent<PersonSearch> screen, string text)
    {
        screen.Find("input").Input(text);
        Town.Clock.Advance(Pause);
    }

    private static IReadOnlyList<IElement> Rows(IRenderedComponent<PersonSearch> screen) => [.. screen.FindAll("tbody tr")];

    [Fact]
    public void Open_NothingTyped_SaysWhatToType() =>
        Assert.Contains(Text<PersonTexts>("Search.Empty"), Open().Markup, StringComparison.Ordinal);

    [Fact]
    public void Type_Pause_ShowsRowsAndPutsTheSearchInTheAddress()
    {
        var person = Town.EnterRegistered(Residents.Data("Laia", "Tecleada"));
        var screen = Open();

        screen.Find("input").Input("tecl");
        Assert.Empty(Rows(screen));
        Town.Clock.Advance(Pause);

        screen.WaitForAssertion(() => Assert.Single(Rows(screen)));
        Assert.Contains(person.CurrentDocument!.Number.Masked, screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(person.CurrentDocument.Value, screen.Markup, StringComparison.Ordinal);
        Assert.Contains(Text<PersonTexts>("PortalState.PendingVerification"), screen.Markup, StringComparison.Ordinal);
        screen.WaitForAssertion(() => Assert.Equal("tecl", Searched()));
        Assert.DoesNotContain("tecl", Address, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Type_OnBeforeThePauseEnds_AsksOnlyTheLast()
    {
        Town.Enter(Residents.Data("Primera", "Soloprimera"));
        Town.Enter(Residents.Data("Segunda", "Solosegunda"));
        var screen = Open();

        screen.Find("input").Input("solopri");
        Town.Clock.Advance(TimeSpan.FromMilliseconds(150));
        screen.Find("input").Input("solosegu");
        Town.Clock.Advance(TimeSpan.FromMilliseconds(150));
        Assert.Empty(Rows(screen));
        Town.Clock.Advance(TimeSpan.FromMilliseconds(50));

        screen.WaitForAssertion(() => Assert.Contains("Solosegunda", Assert.Single(Rows(screen)).TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_DownUpEnter_OpenTheRowAndBackReturnsToIt()
    {
        var ids = new[] { "Ana", "Bea", "Carla" }.Select(given => Town.Enter(Residents.Data(given, "Flechada")).Id).ToList();
        var screen = Open();
        Type(screen, "flechada");
        screen.WaitForAssertion(() => Assert.Equal(3, Rows(screen).Count));

        foreach (var key in new[] { "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp" }) screen.Find("input").KeyDown(key);
        Assert.Equal($"persona-{ids[1]}", screen.Find("input").GetAttribute("aria-activedescendant"));
        screen.Find("input").KeyDown("Enter");

        screen.WaitForAssertion(() => Assert.EndsWith($"/personas/{ids[1]}", Address, StringComparison.Ordinal));
        var history = Services.GetRequiredService<BunitNavigationManager>().History;
        var before = Assert.Single(history, entry => entry.Uri.Contains("fila=", StringComparison.Ordinal)).Uri;
        var again = Open(before[before.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.Equal($"persona-{ids[1]}", Assert.Single(again.FindAll("tr[aria-selected=true]")).Id);
    }

    [Fact]
    public void Enter_ChosenNone_ChoosesTheFirstInsteadOfOpeningIt()
    {
        foreach (var given in new[] { "Ana", "Bea" }) Town.Enter(Residents.Data(given, "Indecisa"));
        var screen = Open("?q=indecisa");

        screen.Find("input").KeyDown("Enter");

        Assert.Equal("indecisa", Searched());
        Assert.Contains("Ana", screen.Find("tr[aria-selected=true]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_BeforeTheAnswerOfSeveral_LeavesTheSearchInTheAddress()
    {
        foreach (var given in new[] { "Ana", "Bea" }) Town.Enter(Residents.Data(given, "Apresurada"));
        var screen = Open();

        screen.Find("input").Input("apresurada");
        screen.Find("input").KeyDown("Enter");

        screen.WaitForAssertion(() => Assert.Equal("apresurada", Searched()));
        Assert.Equal("apresurada", screen.Find("input").GetAttribute("value"));
        Assert.Equal(2, Rows(screen).Count);
    }

    [Fact]
    public void Enter_BeforeTheAnswer_AsksAtOnceAndOpensTheOnlyOne()
    {
        var person = Town.Enter(Residents.Data("Rápida", "Prontisima"));
        var screen = Open();

        screen.Find("input").Input("prontis");
        screen.Find("input").KeyDown("Enter");

        screen.WaitForAssertion(() => Assert.EndsWith($"/personas/{person.Id}", Address, StringComparison.Ordinal));
    }

    [Fact]
    public void Escape_SomethingTyped_ClearsBoxRowsAndAddress()
    {
        Town.Enter(Residents.Data("Eva", "Borrable"));
        var screen = Open("?q=borrable");
        Assert.Single(Rows(screen));

        screen.Find("input").KeyDown("Escape");
        Town.Clock.Advance(Pause);

        screen.WaitForAssertion(() => Assert.Empty(Rows(screen)));
        Assert.Equal("", screen.Find("input").GetAttribute("value") ?? "");
        screen.WaitForAssertion(() => Assert.EndsWith("/personas", Address, StringComparison.Ordinal));
    }

    [Fact]
    public void Open_WordsReadableInTheAddress_AreSealedAtOnceAndFound()
    {
        Town.Enter(Residents.Data("Lía", "Legiblex"));

        var screen = Open("?q=legiblex");

        screen.WaitForAssertion(() => Assert.Single(Rows(screen)));
        Assert.Equal("legiblex", Searched());
        Assert.All(Services.GetRequiredService<BunitNavigationManager>().History.TakeWhile(entry => !entry.Uri.EndsWith("q=legiblex", StringComparison.Ordinal)), entry => Assert.True(entry.Options.ReplaceHistoryEntry));
        Assert.DoesNotContain("legiblex", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_SealBroken_SaysWhatToType() =>
        Assert.Contains(Text<PersonTexts>("Search.Empty"), Open("?q=~CfDJ8roto").Markup, StringComparison.Ordinal);

    [Fact]
    public void Next_ManyFound_KeepsWordsAndKeySealed()
    {
        var ids = Enumerable.Range(0, 30).Select(_ => Town.Enter(Residents.Data("Muchas", "Hojeable")).Id).ToHashSet();
        var screen = Open("?q=hojeable");
        screen.WaitForAssertion(() => Assert.Equal(PersonQueries.RowsPerPage, Rows(screen).Count));

        var next = screen.Find(".pager a").GetAttribute("href")!;
        Assert.DoesNotContain("hojeable", next, StringComparison.Ordinal);
        var rest = Open(next[next.IndexOf('?', StringComparison.Ordinal)..]);

        Assert.Equal(5, Rows(rest).Count);
        Assert.Equal("hojeable", rest.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Type_NobodyFound_SaysWhatToDo()
    {
        var screen = Open();
        Type(screen, "zzzzzz");

        screen.WaitForAssertion(() => Assert.Contains(Text<PersonTexts>("Search.Nobody"), screen.Markup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Role.Clerk, true)]
    [InlineData(Role.Operator, false)]
    public void Open_Role_SeesNewPersonOnlyIfItMayEnterOne(Role role, bool sees) =>
        Assert.Equal(sees, Open(role: role).FindAll("[data-shortcut-new]").Count == 1);
}
