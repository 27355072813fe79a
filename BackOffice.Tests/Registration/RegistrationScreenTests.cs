using AngleSharp.Dom;
using BackOffice.Components;
using BackOffice.Components.Layout;
using BackOffice.Registration;
using BackOffice.Registration.Contacts;
using BackOffice.Registration.Screens;
using BackOffice.Tests.Security;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class RegistrationScreenTests : ScreenTest
{
    public RegistrationScreenTests(Town town) : base(town)
    {
        Services.AddScoped(circuit => new RegistrationActions(
            town.Service<RegistrationCommands>(), town.Service<RefusalTexts>(), circuit.GetRequiredService<Toasts>(), town.Service<IStringLocalizer<RegistrationTexts>>()));
        SignIn(Role.Clerk);
    }

    private static IElement Button(IRenderedComponent<RegistrationPage> page, string text) => page.FindAll("button").Single(button => button.TextContent.Contains(text, StringComparison.Ordinal));

    [Fact]
    public async Task CodeStep_WrongThenRightCode_CountsDownAndRegisters()
    {
        var mobile = RegistrationTown.NewMobile();
        var registration = (await Town.StartAsync(Town.Enter(), mobile)).Value;
        var page = Render<RegistrationPage>(parameters => parameters.Add(screen => screen.RegistrationId, registration));
        page.WaitForElement("#f-Code");
        Assert.Equal(("numeric", "one-time-code"), (page.Find("#f-Code").GetAttribute("inputmode"), page.Find("#f-Code").GetAttribute("autocomplete")));

        page.Find("#f-Code").Change(RegistrationTown.WrongFor(Town.CodeAt(mobile)));
        await page.Find(".code-step form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains(Text<RegistrationTexts>("Refusal.CodeWrong"), page.Find("#f-Code-error").TextContent, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("Quedan 4 intentos", page.Markup, StringComparison.Ordinal));

        page.Find("#f-Code").Change(Town.CodeAt(mobile));
        await page.Find(".code-step form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("#f-Code")));
        Assert.Equal(RegistrationState.PendingVerification, Town.RegistrationOf(registration).State);
        Assert.Contains("ficha=verificacion", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodeStep_Resend_WaitsSixtySeconds()
    {
        var registration = (await Town.StartAsync(Town.Enter(), RegistrationTown.NewMobile())).Value;
        var page = Render<RegistrationPage>(parameters => parameters.Add(screen => screen.RegistrationId, registration));
        page.WaitForElement("#f-Code");
        Assert.True(Button(page, Text<RegistrationTexts>("Code.Resend")).HasAttribute("disabled"));
        Assert.Contains(Text<RegistrationTexts>("Code.Wait", 60), page.Markup, StringComparison.Ordinal);

        Town.Clock.Advance(CodeLimits.ResendAfter);
        page.WaitForAssertion(() => Assert.False(Button(page, Text<RegistrationTexts>("Code.Resend")).HasAttribute("disabled")));
        await Button(page, Text<RegistrationTexts>("Code.Resend")).ClickAsync(new());
        page.WaitForAssertion(() => Assert.True(Button(page, Text<RegistrationTexts>("Code.Resend")).HasAttribute("disabled")));
    }

    [Fact]
    public async Task Differences_OneUndecided_SaysSoAndAllAcceptedAreSaved()
    {
        var person = Town.Enter();
        var typed = RegistrationTown.Typed(person) with { GivenName = "Anna", Email = "desde.la.web@example.org" };
        var registration = await Town.SubmitAsync(typed);
        var page = Render<RegistrationPage>(parameters => parameters.Add(screen => screen.RegistrationId, registration.Id));
        page.WaitForElement(".differences");
        Assert.Equal(2, page.FindAll(".differences tbody tr").Count);
        Assert.Contains("desde.la.web@example.org", page.Find(".differences").TextContent, StringComparison.Ordinal);

        page.FindAll(".differences input[name=GivenName]")[1].Change(true);
        await page.Find(".differences form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains(Text<RegistrationTexts>("Refusal.DecisionMissing"), page.Find(".error-summary").TextContent, StringComparison.Ordinal));
        Assert.True(page.FindAll(".differences input[name=GivenName]")[1].HasAttribute("checked"));

        await Button(page, Text<RegistrationTexts>("Differences.AcceptAll")).ClickAsync(new());
        await page.Find(".differences form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".differences")));
        Assert.Equal(("Anna", "desde.la.web@example.org"), (Town.PersonOf(person.Id).GivenName, Town.PersonOf(person.Id).Email));
    }

    [Fact]
    public async Task Reject_WithoutAndWithReason_KeepsTheDialogThenEnds()
    {
        var registration = (await Town.StartAsync(Town.Enter(), RegistrationTown.NewMobile())).Value;
        var page = Render<RegistrationPage>(parameters => parameters.Add(screen => screen.RegistrationId, registration));
        page.WaitForElement("#f-Code");
        await Button(page, Text<RegistrationTexts>("Card.Reject")).ClickAsync(new());
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains(Text<RegistrationTexts>("Refusal.ReasonMissing"), page.Find("dialog").TextContent, StringComparison.Ordinal));

        page.Find("#f-Reason").Change("La persona desiste.");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("#f-Reason")));
        Assert.Equal(RegistrationState.Rejected, Town.RegistrationOf(registration).State);
    }

    [Fact]
    public async Task Start_WrongMobile_KeepsWhatWasTypedAndSaysItAtTheField()
    {
        var person = Town.Enter();
        var page = Render<StartRegistrationPage>(parameters => parameters.Add(screen => screen.PersonId, person.Id));
        page.WaitForElement("#f-Mobile");
        Assert.Equal(person.Email, page.Find("#f-Email").GetAttribute("value"));
        page.Find("#f-Mobile").Change("962 345 678");
        await page.Find("form").SubmitAsync();

        page.WaitForElement("#f-Mobile-error");
        Assert.Equal("962 345 678", page.Find("#f-Mobile").GetAttribute("value"));
    }

    [Fact]
    public async Task ContactChange_OpenedAgainWhileACodeIsOnItsWay_StillTakesIt()
    {
        var (person, mobile) = (Town.EnterRegistered(), RegistrationTown.NewMobile());
        var before = Render<ContactChangePage>(parameters => parameters.Add(screen => screen.PersonId, person.Id));
        before.WaitForElement("#f-Mobile");
        Assert.Empty(before.FindAll("#f-Code"));
        Assert.True((await Town.Service<RequestContactChange>().ExecuteAsync(new(person.Id, mobile, person.Email, Town.VersionOf(person)), Town.NewActor(Role.Clerk), CancellationToken.None)).IsDone);

        var page = Render<ContactChangePage>(parameters => parameters.Add(screen => screen.PersonId, person.Id));

        page.WaitForElement("#f-Code");
        Assert.Equal(MobilePhone.Restore(mobile).Shown, page.Find("#f-Mobile").GetAttribute("value"));
    }

    [Fact]
    public async Task ContactChange_SomethingElseOfThePersonChangedMeanwhile_GoesThrough()
    {
        var person = Town.EnterRegistered();
        var page = Render<ContactChangePage>(parameters => parameters.Add(screen => screen.PersonId, person.Id));
        page.WaitForElement("#f-Email").Change("nueva@example.org");
        await Town.ChangeAsync(data => data.Persons.Where(row => row.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Language, "ca").SetProperty(row => row.Version, row => row.Version + 1)));
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("nueva@example.org", Town.PersonOf(person.Id).Email));
    }

    [Fact]
    public async Task ContactChange_TheSameChangedMeanwhile_SaysSoKeepsWhatWasTypedAndSavesItTheNextTime()
    {
        var person = Town.EnterRegistered();
        var page = Render<ContactChangePage>(parameters => parameters.Add(screen => screen.PersonId, person.Id));
        page.WaitForElement("#f-Email").Change("mia@example.org");
        await Town.ChangeAsync(data => data.Persons.Where(row => row.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Email, "suya@example.org").SetProperty(row => row.Version, row => row.Version + 1)));
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("suya@example.org", page.Find(".error-summary").TextContent, StringComparison.Ordinal));
        Assert.Equal("mia@example.org", page.Find("#f-Email").GetAttribute("value"));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("mia@example.org", Town.PersonOf(person.Id).Email));
    }

    [Fact]
    public void ContactChange_NobodyThere_SaysOnlyThat()
    {
        var page = Render<ContactChangePage>(parameters => parameters.Add(screen => screen.PersonId, Guid.NewGuid()));

        page.WaitForAssertion(() => Assert.Contains(Text<RegistrationTexts>("Contact.Missing"), page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Queue_TextReadableInTheAddress_IsSealedAtOnceAndStillFilters()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/altas?q=nadieasi");

        var page = Render<RegistrationQueue>();

        page.WaitForAssertion(() => Assert.Contains(Text<RegistrationTexts>("Queue.NoneFiltered"), page.Markup, StringComparison.Ordinal));
        Assert.Equal("nadieasi", page.Find("#f-Text").GetAttribute("value"));
        Assert.DoesNotContain("nadieasi", navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_OldRequests_AreMarked()
    {
        await Town.SubmitAsync(RegistrationTown.Typed(Town.Enter()), Town.Now.AddDays(-45), proved: false);
        await Town.SubmitAsync(RegistrationTown.Typed(Town.Enter()), Town.Now.AddDays(-15), proved: false);
        var page = Render<RegistrationQueue>();
        page.WaitForElement("tbody tr");

        Assert.Contains(page.FindAll(".tone-wrong"), badge => badge.TextContent.Contains("45 días", StringComparison.Ordinal));
        Assert.Contains(page.FindAll(".tone-due"), badge => badge.TextContent.Contains("15 días", StringComparison.Ordinal));
    }
}
