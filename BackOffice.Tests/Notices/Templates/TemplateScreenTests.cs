using BackOffice.Components;
using BackOffice.Notices.Templates;
using BackOffice.Notices.Templates.Screens;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Security;

namespace BackOffice.Tests.Notices.Templates;

public sealed class TemplateScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task List_EveryNotice_LeadsToItsTextInEachLanguage()
    {
        SignIn(Role.Administrator);
        var screen = Render<TemplateList>();
        await screen.WaitForElementAsync("tbody tr");
        Assert.Equal(3 * Town.Service<ShippedTemplates>().Kinds.Count, screen.FindAll("tbody a").Count);
    }

    [Fact]
    public async Task Editor_BrokenThenRight_KeepsWhatWasTypedPreviewsAndSaves()
    {
        SignIn(Role.Administrator);
        var screen = await OpenAsync(new(NoticeEvent.AppointmentCancelled, NoticeChannel.Sms, "es"));
        await TypeAsync(screen, "Cita {Número");
        await screen.Find("form").SubmitAsync();
        Assert.Contains("Cita {Número", screen.Find("#f-Body").GetAttribute("value"));
        Assert.Contains(Text<TemplateTexts>("Refusal.BracesUnbalanced", "1", "Cita {Número"), screen.Markup);
        Assert.Contains(Text<TemplateTexts>("Refusal.VariableMissing", "Número"), screen.Markup);

        await TypeAsync(screen, "{Ayuntamiento}: no hay cita {Número} el {CuándoCorto}.");
        Assert.Contains("no hay cita CIT-2026-000123 el", screen.Find(".letter").TextContent);
        Assert.Contains("1 SMS", screen.Find("[role=status]").TextContent);
        await screen.Find("form").SubmitAsync();
        Assert.Empty(screen.FindAll(".error-summary"));
        Assert.Equal("{TownHall}: no hay cita {Number} el {WhenShort}.", Town.Service<TemplateBook>().Find(new(NoticeEvent.AppointmentCancelled, NoticeChannel.Sms, "es")).Body);
    }

    [Fact]
    public async Task Editor_SomebodyElseSaved_TellsAndKeepsTheText()
    {
        var actor = SignIn(Role.Administrator);
        var key = new TemplateKey(NoticeEvent.Registered, NoticeChannel.Email, "es");
        var screen = await OpenAsync(key);
        Assert.True((await Town.Service<WriteTemplate>().ExecuteAsync(new(key, "Antes", "Hola, {Name}.", 0), actor, default)).IsDone);
        await TypeAsync(screen, "Buenos días, {Nombre}.");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<TemplateTexts>("Refusal.WrittenMeanwhile"), screen.Find(".error-summary").TextContent);
        Assert.Equal("Buenos días, {Nombre}.", screen.Find("#f-Body").GetAttribute("value"));
        await screen.Find("form").SubmitAsync();
        Assert.Equal((2, "Buenos días, {Name}."), (Town.Service<TemplateBook>().Find(key).Version, Town.Service<TemplateBook>().Find(key).Body));
        await screen.FindAll("button").First(button => button.GetAttribute("aria-label")?.Contains(Text<TemplateTexts>("Versions.Version", 1)) == true).ClickAsync();
        Assert.Contains(screen.FindAll("del"), line => line.TextContent.Contains("Hola, {Nombre}."));
    }

    [Fact]
    public async Task Editor_LeftUnsaved_AsksFirst()
    {
        SignIn(Role.Administrator);
        var screen = await OpenAsync(new(NoticeEvent.ContactChanged, NoticeChannel.Email, "ca"));
        var navigation = Services.GetRequiredService<NavigationManager>();
        var here = navigation.Uri;
        await TypeAsync(screen, "A medio escribir");
        await screen.InvokeAsync(() => navigation.NavigateTo("/administracion/tareas"));

        Assert.Equal(here, navigation.Uri);
        Assert.Contains(Text<Texts>("Unsaved.Text"), screen.Find("dialog").TextContent);
        await screen.Find("dialog .button.danger").ClickAsync(new());
        Assert.EndsWith("/administracion/tareas", navigation.Uri, StringComparison.Ordinal);
        Assert.DoesNotContain(Text<Texts>("Unsaved.Text"), screen.Markup, StringComparison.Ordinal);
        await screen.InvokeAsync(() => navigation.NavigateTo("/personas"));
        Assert.Contains(Text<Texts>("Unsaved.Text"), screen.Find("dialog").TextContent);
    }

    [Fact]
    public async Task Editor_NoSuchNotice_SaysSo()
    {
        SignIn(Role.Administrator);
        var screen = Render<TemplateEditor>(page => page.Add(editor => editor.Event, "Nada").Add(editor => editor.Channel, "Email").Add(editor => editor.Language, "es"));
        await screen.WaitForAssertionAsync(() => Assert.Contains(Text<TemplateTexts>("Editor.Missing"), screen.Markup));
    }

    private static async Task TypeAsync(IRenderedComponent<TemplateEditor> screen, string text)
    {
        await screen.Find("#f-Body").InputAsync(text);
        await screen.Find("#f-Body").ChangeAsync(text);
    }

    private async Task<IRenderedComponent<TemplateEditor>> OpenAsync(TemplateKey key)
    {
        var screen = Render<TemplateEditor>(page => page.Add(editor => editor.Event, key.Event.ToString()).Add(editor => editor.Channel, key.Channel.ToString()).Add(editor => editor.Language, key.Language));
        await screen.WaitForElementAsync("#f-Body");
        return screen;
    }
}
