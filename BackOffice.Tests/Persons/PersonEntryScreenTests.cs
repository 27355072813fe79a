using BackOffice.Components;
using BackOffice.Persons;
using BackOffice.Persons.Entry;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Persons;

public sealed class PersonEntryScreenTests(Town town) : ScreenTest(town)
{
    private IRenderedComponent<PersonEntry> Open()
    {
        SignIn(Role.Clerk);
        return Render<PersonEntry>();
    }

    [Fact]
    public void Leave_Field_ShowsItsOneFormOrWhatIsWrong()
    {
        var screen = Open();

        screen.Find("#f-DocumentNumber").Change("12.345.678-z");
        screen.Find("#f-BirthDate").Change("3/5/78");
        screen.Find("#f-Mobile").Change("961234567");

        Assert.Equal("12345678Z", screen.Find("#f-DocumentNumber").GetAttribute("value"));
        Assert.Equal("03/05/1978", screen.Find("#f-BirthDate").GetAttribute("value"));
        Assert.Contains(Text<PersonTexts>("Refusal.MobileIsLandline"), screen.Find("#f-Mobile-error").TextContent, StringComparison.Ordinal);
        Assert.Empty(screen.FindAll(".error-summary"));
    }

    [Fact]
    public void Save_WrongFields_SumsEachUpOnceAndKeepsTheText()
    {
        var screen = Open();
        screen.Find("#f-Mobile").Change("961234567");
        screen.Find("#f-Town").Change("Gandia");

        screen.Find("form").Submit();

        screen.WaitForAssertion(() => Assert.Equal(["f-DocumentNumber", "f-GivenName", "f-FirstSurname", "f-Mobile"], screen.FindAll(".error-summary a").Select(link => link.GetAttribute("data-focus-target"))));
        Assert.Equal("Gandia", screen.Find("#f-Town").GetAttribute("value"));
    }

    [Fact]
    public void Type_SomebodyKnown_ShowsThemBesideMasked()
    {
        var person = Town.Enter(Residents.Data("Olga", "Duplicada"));
        var screen = Open();

        screen.Find("#f-DocumentNumber").Change(person.CurrentDocument!.Value);
        Town.Clock.Advance(TimeSpan.FromMilliseconds(200));

        screen.WaitForAssertion(() => Assert.Contains("Duplicada", screen.Find(".duplicates").TextContent, StringComparison.Ordinal));
        Assert.Contains(person.CurrentDocument.Number.Masked, screen.Find(".duplicates").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(person.CurrentDocument.Value, screen.Find(".duplicates").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_WithSomethingTyped_AsksFirst()
    {
        var screen = Open();
        screen.Find("#f-GivenName").Change("A medias");
        var navigation = Services.GetRequiredService<NavigationManager>();
        screen.InvokeAsync(() => navigation.NavigateTo("/citas"));

        Assert.DoesNotContain("/citas", navigation.Uri, StringComparison.Ordinal);
        Assert.Contains(Text<Texts>("Unsaved.Text"), screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_RightData_OpensTheNewCard()
    {
        var screen = Open();
        screen.Find("#f-DocumentNumber").Change(Residents.Data().Document.Value);
        screen.Find("#f-GivenName").Change("Nueva");
        screen.Find("#f-FirstSurname").Change("Guardada");

        screen.Find("form").Submit();

        var navigation = Services.GetRequiredService<NavigationManager>();
        screen.WaitForAssertion(() => Assert.Matches("/personas/[0-9a-f-]{36}$", navigation.Uri));
    }
}
