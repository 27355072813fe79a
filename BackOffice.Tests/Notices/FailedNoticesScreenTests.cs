using BackOffice.Incidents.Card;
using BackOffice.Incidents.Notices;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Notices;

public sealed class FailedNoticesScreenTests : ScreenTest
{
    private readonly PostOffice office;

    public FailedNoticesScreenTests(Town town)
        : base(town) => office = new(town);

    [Fact]
    public async Task List_FailedOnes_AreCountedChosenAndRetriedTogether()
    {
        var ids = await FailedAsync(3, i => office.Plain(i));
        SignIn(Role.Operator);
        var screen = await ListAsync();
        Assert.Contains(Text<NoticeTexts>("List.FailedCount", 3), screen.Find("nav").TextContent);
        Assert.DoesNotContain(Text<NoticeTexts>("Action.Correct"), screen.Find("table").TextContent);
        foreach (var box in Enumerable.Range(0, 2)) await screen.FindAll("input[type=checkbox]")[box].ChangeAsync(true);
        await screen.FindAll("nav button").Single().ClickAsync();
        await screen.WaitForAssertionAsync(() => Assert.Contains(Text<NoticeTexts>("List.FailedCount", 1), screen.Find("nav").TextContent));
        Assert.Equal(2, ids.Count(id => office.Find(id).State == NoticeState.Pending));
    }

    [Fact]
    public async Task List_NoneLeft_SaysSo()
    {
        await office.FillAsync(1);
        SignIn(Role.Clerk);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/avisos?estado=Failed");
        var screen = Render<NoticeList>();
        await screen.WaitForAssertionAsync(() => Assert.Contains(Text<NoticeTexts>("List.NoneFailed"), screen.Markup));
    }

    [Fact]
    public async Task Correct_FromTheList_ShowsWhatIsWrongAndThenSends()
    {
        var person = Town.Enter();
        var id = (await FailedAsync(1, _ => office.Plain(personId: person.Id))).Single();
        SignIn(Role.Clerk);
        var screen = await ListAsync();
        await screen.FindAll("td button").Single(button => button.TextContent.Contains(Text<NoticeTexts>("Action.Correct"))).ClickAsync();
        await screen.WaitForElementAsync("#f-Address");
        await screen.Find("#f-Address").ChangeAsync("sin arroba");
        await screen.Find("dialog form").SubmitAsync();
        await screen.WaitForElementAsync(".error-summary");
        await screen.Find("#f-Address").ChangeAsync("buena@example.org");
        await screen.Find("dialog form").SubmitAsync();
        await screen.WaitForAssertionAsync(() => Assert.Equal(NoticeState.Settled, office.Find(id).State));
        Assert.Empty(screen.FindAll("#f-Address"));
    }

    [Fact]
    public async Task Tab_ReturnedContact_WarnsAndIsCleared()
    {
        var person = Town.Enter();
        var order = new NoticeOrder(NoticeEvent.KeyUnlocked, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id };
        await FailedAsync(1, _ => OutboxMessage.Plain(order, "Asunto", "Texto", Town.Now));
        SignIn(Role.Clerk);
        var screen = Render<PersonNotices>(tab => tab.Add(component => component.PersonId, person.Id));
        await screen.WaitForElementAsync(".notice.tone-due");
        Assert.DoesNotContain(person.Email!, screen.Markup);
        await screen.Find(".notice.tone-due button").ClickAsync();
        await screen.WaitForAssertionAsync(() => Assert.Empty(screen.FindAll(".notice.tone-due")));
    }

    [Fact]
    public async Task Incident_ReplyThatFailed_IsShownWithItsReasonAndRetried()
    {
        var incident = await Town.IncidentAsync((await Town.LogAsync()).Id);
        var order = new NoticeOrder(NoticeEvent.IncidentReplied, NoticeChannel.Email, "rosa.ferrer@correo.example", "es") { IncidentId = incident.Id, IncidentNumber = incident.Number };
        var id = (await FailedAsync(1, _ => OutboxMessage.Plain(order, "Asunto", "Texto", Town.Now))).Single();
        var actor = SignIn(Role.Operator);
        var card = (await Town.Service<IncidentCardQueries>().OpenAsync(actor, incident.Number, default))!;
        var panel = Render<NoticePanel>(block => block.Add(component => component.View, card.View).Add(component => component.Sides, card.Sides));
        Assert.Contains(Text<NoticeTexts>("Failure.RecipientRefused"), panel.Markup);
        await panel.FindAll("button").Single(button => button.TextContent.Contains(Text<NoticeTexts>("Action.Retry"))).ClickAsync();
        Assert.Equal(NoticeState.Pending, office.Find(id).State);
        await panel.FindAll("button").Single(button => button.TextContent.Contains(Text<NoticeTexts>("Action.Correct"))).ClickAsync();
        await panel.WaitForElementAsync("#f-Address");
    }

    private async Task<IRenderedComponent<NoticeList>> ListAsync()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/avisos?estado=Failed");
        var screen = Render<NoticeList>();
        await screen.WaitForElementAsync("tbody tr");
        return screen;
    }

    private async Task<IReadOnlyList<Guid>> FailedAsync(int count, Func<int, OutboxMessage> message)
    {
        var ids = await office.FillAsync(count, message);
        office.Email.Answer = _ => Task.FromResult(Delivery.Refused(DeliveryFailures.RecipientRefused));
        await office.RunAsync();
        return ids;
    }
}
