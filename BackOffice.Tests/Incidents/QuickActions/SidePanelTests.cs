using BackOffice.Incidents;
using BackOffice.Incidents.Attachments;
using BackOffice.Incidents.Card;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.Links.Majors;
using BackOffice.Incidents.QuickActions;
using BackOffice.Incidents.RemoteSupport;
using BackOffice.Incidents.Sides;
using BackOffice.Incidents.Tags;
using BackOffice.Tests.Incidents.Links;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.RemoteSupport;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Incidents.QuickActions;

public sealed class SidePanelTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task QuickActions_OfAnOperator_HaveNoReset()
    {
        var person = Town.EnterVerified();
        var logged = await Town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) });
        SignIn(Role.Operator);
        var panel = await RenderAsync<QuickActionPanel>(logged.Id);
        Assert.Contains(person.Name.Full, panel.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Text<QuickActionTexts>("Reset"), panel.Markup, StringComparison.Ordinal);
        Assert.Contains(Text<QuickActionTexts>("Book"), panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuickActions_WithAConditionUnmet_SayItInsteadOfOpening()
    {
        var person = Town.EnterRegistered();
        var logged = await Town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) });
        SignIn(Role.Clerk);
        var panel = await RenderAsync<QuickActionPanel>(logged.Id);
        panel.FindAll("button").Single(button => button.TextContent.Contains(Text<QuickActionTexts>("Reset"), StringComparison.Ordinal)).Click();
        Assert.NotEmpty(panel.FindAll(".unmet li"));
        Assert.Empty(panel.FindAll("form"));
    }

    /// <summary>What is done there could not be told any more.</summary>
    [Fact]
    public async Task QuickActions_OfAClosedIncident_AreNotOffered()
    {
        var person = Town.EnterVerified();
        var logged = await Town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) });
        await using (var data = Town.Data()) await data.Incidents.Where(row => row.Id == logged.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, IncidentState.Closed));
        SignIn(Role.Clerk);
        var panel = await RenderAsync<QuickActionPanel>(logged.Id);
        Assert.Contains(person.Name.Full, panel.Markup, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("button"));
    }

    [Fact]
    public async Task QuickActions_OfNobodyKnown_OfferToIdentify()
    {
        var logged = await Town.LogAsync();
        SignIn(Role.Operator);
        var panel = await RenderAsync<QuickActionPanel>(logged.Id);
        Assert.Single(panel.FindAll("button"), button => button.TextContent.Contains(Text<QuickActionTexts>("Identify"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Attachments_Chosen_AreStoredOrRefusedOneByOne()
    {
        var logged = await Town.LogAsync();
        SignIn(Role.Operator);
        var panel = await RenderAsync<AttachmentPanel>(logged.Id);
        panel.FindComponent<InputFile>().UploadFiles(
            InputFileContent.CreateFromBinary("%PDF-1.7"u8.ToArray(), "recibo.pdf"), InputFileContent.CreateFromBinary([0x4D, 0x5A, 0x90, 0], "foto.png"));
        panel.WaitForAssertion(() => Assert.Single(panel.FindAll(".field-error")), TimeSpan.FromSeconds(10));
        Assert.Contains("foto.png", panel.Find(".field-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("recibo.pdf", Assert.Single((await Town.SidesAsync(logged.Id)).Attachments).FileName);
    }

    [Fact]
    public async Task Attachments_ForAClerk_CannotBeRemoved()
    {
        var logged = await Town.LogAsync();
        var received = await Town.Service<AttachmentStore>().ReceiveAsync(new MemoryStream("%PDF-1.7"u8.ToArray()), "a.pdf", default);
        await Town.Service<AddAttachment>().ExecuteAsync(new(logged.Id, received.Value), Town.ActorOf(Role.Clerk), default);
        SignIn(Role.Clerk);
        Assert.Empty((await RenderAsync<AttachmentPanel>(logged.Id)).FindAll(".link-button"));
        SignIn(Role.Supervisor);
        Assert.Single((await RenderAsync<AttachmentPanel>(logged.Id)).FindAll(".link-button"));
    }

    [Fact]
    public async Task Remote_WhileViewed_OffersNoControlBeforeItIsAskedFor()
    {
        var logged = await Town.LogAsync();
        var asked = await Town.Service<AskRemoteConsent>().ExecuteAsync(new(logged.Id, new("AnyDesk", "Rosa", ConsentWay.Telephone, true, true)), Town.ActorOf(Role.Operator), default);
        await Town.Service<StepRemoteSession>().ExecuteAsync(new(asked.Value, RemoteStepKind.ViewStarted, null, 0), Town.ActorOf(Role.Operator), default);
        SignIn(Role.Operator);
        var panel = await RenderAsync<RemotePanel>(logged.Id);
        Assert.DoesNotContain(Text<RemoteTexts>("Do.ControlStarted"), panel.Markup, StringComparison.Ordinal);
        Assert.Contains(Text<RemoteTexts>("Do.ControlAsked"), panel.Markup, StringComparison.Ordinal);
        Assert.Contains(Text<RemoteTexts>("Do.Withdrawn"), panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinksAndTags_OfAMajorOne_AreShown()
    {
        var (major, _) = await Town.MajorAsync(1);
        await Town.Service<AddTag>().ExecuteAsync(new(major.Id, "portal"), Town.ActorOf(Role.Operator), default);
        SignIn(Role.Operator);
        Assert.Contains(Text<LinkTexts>("Major.Is", 1, 1), (await RenderAsync<LinkPanel>(major.Id)).Markup, StringComparison.Ordinal);
        Assert.Contains("portal", (await RenderAsync<TagPanel>(major.Id)).Find(".tags").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Major_Declared_IsAskedOnceMore()
    {
        var logged = await Town.LogAsync();
        SignIn(Role.Operator);
        var panel = await RenderAsync<LinkPanel>(logged.Id);
        panel.FindAll(".actions button").Single(button => button.TextContent.Trim() == Text<LinkTexts>("Major.Mark")).Click();
        Assert.False((await Town.IncidentAsync(logged.Id)).IsMajor);
        var dialog = panel.FindComponent<MarkMajorDialog>();
        Assert.Contains(Text<LinkTexts>("Major.Mark.Effect", logged.Number), dialog.Find("dialog").TextContent, StringComparison.Ordinal);
        dialog.Find("form").Submit();
        Assert.True((await Town.IncidentAsync(logged.Id)).IsMajor);
    }

    [Fact]
    public async Task Tag_TooLong_IsRefusedAtItsFieldAndKept()
    {
        var logged = await Town.LogAsync();
        SignIn(Role.Operator);
        var panel = await RenderAsync<TagPanel>(logged.Id);
        panel.Find("#etiqueta-nueva").Input(new string('a', 41));
        panel.Find("form").Submit();
        var field = panel.Find("#etiqueta-nueva");
        Assert.Equal(("true", new string('a', 41)), (field.GetAttribute("aria-invalid"), field.GetAttribute("value")));
        Assert.Contains(Text<IncidentTexts>("Refusal.TagInvalid"), panel.Find("#etiqueta-error").TextContent, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<TPanel>> RenderAsync<TPanel>(Guid incident)
        where TPanel : IComponent
    {
        var (row, sides) = (await Town.IncidentAsync(incident), await Town.SidesAsync(incident));
        var view = IncidentViews.Of(row, null);
        return Render<TPanel>(parameters =>
        {
            parameters.TryAdd("View", view);
            parameters.TryAdd("Sides", sides);
        });
    }
}
