using BackOffice.Components;
using BackOffice.Persons;
using BackOffice.Persons.Card;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Persons;

public sealed class PersonCardScreenTests(Town town) : ScreenTest(town)
{
    private IRenderedComponent<PersonCard> Open(Guid person, string? tab = null, Role role = Role.Clerk)
    {
        SignIn(role);
        Services.GetRequiredService<NavigationManager>().NavigateTo(PersonRoutes.CardOf(person, tab));
        return Render<PersonCard>(parameters => parameters.Add(card => card.PersonId, person));
    }

    private async Task<int> OpeningsAsync(Guid person)
    {
        await using var data = Town.Data();
        return await data.AuditEntries.CountAsync(entry => entry.SubjectPersonId == person && entry.Action == nameof(OpenPersonCard));
    }

    [Fact]
    public async Task Open_TabsAndRendersFollow_AuditsOneOpening()
    {
        var person = Town.EnterRegistered();
        var screen = Open(person.Id);

        foreach (var tab in new[] { PersonTabKeys.Incidents, PersonTabKeys.History, PersonTabKeys.Personal })
        {
            screen.Find($"#tab-{tab}").Click();
            Assert.EndsWith($"ficha={tab}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        }

        screen.Render(parameters => parameters.Add(card => card.PersonId, person.Id));
        Assert.Equal(1, await OpeningsAsync(person.Id));
    }

    [Fact]
    public void Open_Header_SaysWhoAndInWhichStateWithTheDocumentMasked()
    {
        var person = Town.EnterRegistered(Residents.Data("Rosa", "Encabezada", "Gil"));

        var header = Open(person.Id).Find(".card-header").TextContent;

        Assert.Contains("Rosa Encabezada Gil", header, StringComparison.Ordinal);
        Assert.Contains("48 años", header, StringComparison.Ordinal);
        Assert.Contains(Text<PersonTexts>("PortalState.PendingVerification"), header, StringComparison.Ordinal);
        Assert.Contains(person.CurrentDocument!.Number.Masked, header, StringComparison.Ordinal);
        Assert.DoesNotContain(person.CurrentDocument.Value, header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_Document_ShowsItWholeAndIsAudited()
    {
        var person = Town.Enter();
        var screen = Open(person.Id);

        screen.Find(".card-header .link-button").Click();

        screen.WaitForAssertion(() => Assert.Contains(person.CurrentDocument!.Value, screen.Find(".card-header").TextContent, StringComparison.Ordinal));
        await using var data = Town.Data();
        Assert.True(await data.AuditEntries.AnyAsync(entry => entry.SubjectPersonId == person.Id && entry.Action == nameof(RevealDocument)));
    }

    [Fact]
    public async Task Open_AnotherOfficialCorrects_HeaderFactsAndLatestFollow()
    {
        var person = Town.Enter(Residents.Data("Antes", "Viva"));
        var screen = Open(person.Id);
        var details = (await Town.Service<PersonQueries>().DetailsAsync(Town.ActorOf(Role.Supervisor), person.Id, CancellationToken.None))!;

        await Town.Service<CorrectPerson>().ExecuteAsync(new(details.ToTyped()) { PersonId = person.Id, Version = details.Version, GivenName = "Después" }, Town.ActorOf(Role.Supervisor), CancellationToken.None);

        screen.WaitForAssertion(() => Assert.Contains("Después Viva", screen.Find("h1").TextContent, StringComparison.Ordinal));
        screen.WaitForAssertion(() => Assert.Contains("Después", screen.Find(".facts").TextContent, StringComparison.Ordinal));
        screen.WaitForAssertion(() => Assert.Contains("Datos personales corregidos", screen.Find(".latest").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Correct_ChangedMeanwhile_KeepsTheTypedTextAndShowsTheOtherChange()
    {
        var person = Town.Enter(Residents.Data("Dos", "Alavez"));
        var screen = Open(person.Id);
        screen.Find(".title-line button").Click();
        screen.Find("#f-Street").Change("Calle Mía 3");
        var details = (await Town.Service<PersonQueries>().DetailsAsync(Town.ActorOf(Role.Supervisor), person.Id, CancellationToken.None))!;
        await Town.Service<CorrectPerson>().ExecuteAsync(new(details.ToTyped()) { PersonId = person.Id, Version = details.Version, Town = "Oliva" }, Town.ActorOf(Role.Supervisor), CancellationToken.None);

        screen.Find("form").Submit();
        screen.WaitForAssertion(() => Assert.Contains("Oliva", screen.Find(".conflict").TextContent, StringComparison.Ordinal));
        Assert.Equal("Calle Mía 3", screen.Find("#f-Street").GetAttribute("value"));
        screen.FindAll(".conflict button")[1].Click();
        screen.Find("form").Submit();

        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll("form")));
        var after = (await Town.Service<PersonQueries>().DetailsAsync(Town.ActorOf(Role.Clerk), person.Id, CancellationToken.None))!;
        Assert.Equal(("Calle Mía 3", "Oliva"), (after.Address.Street, after.Address.Town));
    }

    [Fact]
    public void Replace_WrongNumber_IsRefusedInTheDialog()
    {
        var screen = Open(Town.Enter().Id);
        screen.FindAll(".title-line button")[1].Click();
        screen.Find("#doc-DocumentNumber").Change("12345678A");
        screen.Find("dialog form").Submit();

        screen.WaitForAssertion(() => Assert.Contains(Text<PersonTexts>("Refusal.DocumentControlWrong"), screen.Find("#doc-DocumentNumber-error").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Open_Operator_SeesNoButtonsThatWrite()
    {
        var screen = Open(Town.Enter().Id, role: Role.Operator);

        Assert.NotEmpty(screen.FindAll(".facts"));
        Assert.Empty(screen.FindAll(".title-line button"));
        Assert.DoesNotContain("/contacto", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_TabOfAnotherArea_IsShownInItsPlaceToItsRoles()
    {
        Services.AddSingleton(new PersonTab("padron", "Documents.Title", typeof(PersonTimeline), 15, "Clerk"));
        Services.AddSingleton(new PersonTab("cuentas", "Replace.Title", typeof(PersonTimeline), 16, "Administrator"));

        var titles = Open(Town.Enter().Id).FindAll("[role=tab]").Select(tab => tab.TextContent.Trim()).Distinct().ToList();

        Assert.Equal(Text<PersonTexts>("Documents.Title"), titles[1]);
        Assert.DoesNotContain(Text<PersonTexts>("Replace.Title"), titles);
    }

    [Fact]
    public void Open_UnknownPerson_SaysSo()
    {
        foreach (var unknown in new[] { Guid.NewGuid(), Guid.Empty }) Assert.Contains(Text<PersonTexts>("Card.NotFound"), Open(unknown).Markup, StringComparison.Ordinal);
    }
}
