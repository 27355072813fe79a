using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Tests.Support;
using Bunit;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Notices;

public sealed class PersonNoticesScreenTests : ScreenTest
{
    private readonly PostOffice office;

    public PersonNoticesScreenTests(Town town)
        : base(town) => office = new(town);

    [Fact]
    public async Task Tab_PersonWithoutNotices_SaysSo()
    {
        SignIn(Role.Clerk);
        var screen = Render<PersonNotices>(tab => tab.Add(component => component.PersonId, Guid.NewGuid()));
        await screen.WaitForAssertionAsync(() => Assert.Contains(Text<NoticeTexts>("Person.Empty"), screen.Markup));
    }

    [Fact]
    public async Task Tab_SentFailedAndSecret_ShowsMaskedAddressesAndWhatCanBeDone()
    {
        var person = Town.Enter();
        var secret = OutboxMessage.Secret(new NoticeOrder(NoticeEvent.KeyIssued, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id }, "Su clave", "x", Town.Now);
        var failed = OutboxMessage.Plain(new NoticeOrder(NoticeEvent.Registered, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id }, "Asunto", "Texto", Town.Now);
        await office.FillAsync(2, i => i == 0 ? secret : failed);
        office.Email.Answer = _ => Task.FromResult(Delivery.Refused(DeliveryFailures.RecipientRefused));
        await office.RunAsync();
        SignIn(Role.Clerk);
        var screen = Render<PersonNotices>(tab => tab.Add(component => component.PersonId, person.Id));
        await screen.WaitForElementAsync("tbody tr");

        Assert.DoesNotContain(person.Email!, screen.Markup);
        Assert.Contains(NoticeAddress.Mask(NoticeChannel.Email, person.Email!), screen.Markup);
        Assert.Contains(Text<NoticeTexts>("Failure.RecipientRefused"), screen.Markup);
        await screen.FindAll("tbody tr").Single(row => row.TextContent.Contains(Text<NoticeTexts>("Event.KeyIssued"))).QuerySelectorAll("button").Last().ClickAsync();
        Assert.Contains(Text<NoticeTexts>("Secret.Key"), screen.Markup);
        office.Email.Answer = _ => Task.FromResult(Delivery.Sent);
        await screen.FindAll("button").Single(button => button.TextContent.Contains(Text<NoticeTexts>("Action.Retry"))).ClickAsync();
        await office.RunAsync();
        Assert.Equal(NoticeState.Sent, office.Find(failed.Id).State);
    }

    [Fact]
    public void Texts_OfEveryValue_Exist()
    {
        var codes = typeof(DeliveryFailures).GetFields().Select(field => $"Failure.{field.GetRawConstantValue()}");
        string[] keys =
        [
            .. Enum.GetNames<NoticeEvent>().Select(name => $"Event.{name}"),
            .. Enum.GetNames<NoticeState>().Select(name => $"State.{name}"),
            .. Enum.GetNames<NoticeChannel>().Select(name => $"Channel.{name}"),
            .. typeof(NoticeRefusals).GetFields().Select(field => $"Refusal.{field.Name}"),
            .. codes,
        ];
        Assert.All(keys, key => Assert.NotEqual(key, Text<NoticeTexts>(key)));
    }
}
