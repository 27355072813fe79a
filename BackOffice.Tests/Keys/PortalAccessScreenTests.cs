using BackOffice.Components;
using BackOffice.Keys;
using BackOffice.Tests.Support;
using Bunit;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Keys;

public sealed class PortalAccessScreenTests(Town town) : ScreenTest(town)
{
    public static TheoryData<KeyCondition> Conditions => [.. Enum.GetValues<KeyCondition>()];

    private string Word(string key, params object[] arguments) => Text<KeyTexts>(key, arguments);

    private IRenderedComponent<PortalAccessPanel> Open(Person person)
    {
        SignIn(Town.NewActor(Role.Clerk), Role.Clerk);
        var panel = Render<PortalAccessPanel>(parameters => parameters.Add(row => row.PersonId, person.Id));
        panel.WaitForElement("#history-title", TimeSpan.FromSeconds(30));
        return panel;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<PortalAccessPanel> panel, string text) => panel.FindAll("button").First(button => button.TextContent.Trim() == text);

    private async Task<Person> EnterWithoutAsync(KeyCondition condition)
    {
        var person = condition switch
        {
            KeyCondition.Registered => Town.Enter(),
            KeyCondition.IdentityVerified => Town.EnterRegistered(),
            KeyCondition.DifferencesSettled => Town.EnterVerified(),
            _ => Town.EnterVerified(data: Residents.Data() with { Address = new PostalAddress(null, "20001", null) }),
        };
        if (condition == KeyCondition.KeysAllowed) await Town.SetOptionsAsync(values => values with { KeyPolicy = KeyPolicy.Closed });
        await Town.AlterAsync(person, (row, _, data) =>
        {
            if (condition == KeyCondition.Alive) data.Entry(row).Property(value => value.DeceasedOn).CurrentValue = new DateOnly(2026, 1, 1);
            if (condition == KeyCondition.NaturalPerson) data.Entry(row.CurrentDocument!).Property(value => value.Kind).CurrentValue = DocumentKind.Entity;
            if (condition == KeyCondition.MobileProved) row.LoseMobile(Town.Now);
            if (condition == KeyCondition.EmailKnown) row.ChangeContacts(MobilePhone.Restore(row.Mobile!), null, Town.Now);
            if (condition != KeyCondition.DifferencesSettled) return;
            var registration = PortalRegistration.StartFor(row.Id, Channel.Portal, Guid.NewGuid(), Town.Now);
            registration.ValidateContact(Town.Now);
            registration.Register(row.Id, true, Town.Now);
            data.Registrations.Add(registration);
        });
        return person;
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task Panel_ConditionUnmet_SaysItWithItsCureAndTheButtonIsOff(KeyCondition condition)
    {
        var person = await EnterWithoutAsync(condition);
        var panel = Open(person);
        await Town.SetOptionsAsync(values => values with { KeyPolicy = KeyPolicy.Active });

        var row = panel.FindAll(".unmet li").Single(item => item.TextContent.Contains(Word($"KeyCondition.{condition}"), StringComparison.Ordinal));
        Assert.True(Button(panel, Word("Reset.Button")).HasAttribute("disabled"));
        var address = row.QuerySelector("a")?.GetAttribute("href");
        switch (condition)
        {
            case KeyCondition.Registered:
                Assert.Equal($"/personas/{person.Id}/alta", address);
                break;
            case KeyCondition.MobileProved or KeyCondition.EmailKnown:
                Assert.Equal($"/personas/{person.Id}/contacto", address);
                break;
            case KeyCondition.DifferencesSettled:
                Assert.StartsWith("/altas/", address, StringComparison.Ordinal);
                break;
            case KeyCondition.IdentityVerified:
                Assert.Equal($"/personas/{person.Id}?ficha=verificacion", address);
                break;
            case KeyCondition.KeysAllowed:
                Assert.Contains("B@kQ", row.TextContent, StringComparison.Ordinal);
                break;
            default:
                Assert.Contains(Word($"Cure.{condition}"), row.TextContent, StringComparison.Ordinal);
                break;
        }
    }

    [Fact]
    public async Task Reset_PressedAndConfirmed_SendsAKeyAndTheBoardSaysSo()
    {
        var person = Town.EnterVerified();
        var panel = Open(person);
        await Button(panel, Word("Reset.Button")).ClickAsync();
        panel.WaitForElement("input[name=Reason][value=Lost]").Change("Lost");
        await panel.Find("form").SubmitAsync();
        panel.WaitForAssertion(() => Assert.Contains(Word("KeyState.Requested"), panel.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));

        var key = Assert.Single(await Town.KeysAsync(person));
        Assert.Equal((KeyState.Requested, ResetReason.Lost), (key.State, key.Reason));
        Assert.Contains(Word("PortalState.KeySent"), panel.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(await Town.ReadKeyAsync(key.Id), panel.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Email!, panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_PersonWithAKey_ProposesLossAndSaysTheConsequenceOfEach()
    {
        var panel = Open(await Town.EnterActiveAsync());
        await Button(panel, Word("Reset.Button")).ClickAsync();
        Assert.True(panel.WaitForElement("input[name=Reason][value=Lost]").HasAttribute("checked"));
        Assert.Contains(Word("Reset.Consequence.Lost"), panel.Markup, StringComparison.Ordinal);
        panel.Find("input[name=Reason][value=Compromised]").Change("Compromised");

        Assert.Contains(Word("Reset.Consequence.Compromised"), panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_AnotherOfficialWasFaster_SaysThatAKeyMayBeOnItsWay()
    {
        var person = Town.EnterVerified();
        var panel = Open(person);
        await Button(panel, Word("Reset.Button")).ClickAsync();
        panel.WaitForElement("form");
        await Town.ResetAsync(person);
        await panel.Find("form").SubmitAsync();

        panel.WaitForAssertion(() => Assert.Contains(Word("Reset.Conflict"), panel.Find(".error-summary").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Single(await Town.KeysAsync(person));
    }

    [Fact]
    public async Task Panel_Statements_StayInTheBudgetAndUseTheIndexes()
    {
        var (person, actor) = (await Town.EnterActiveAsync(), Town.NewActor(Role.Clerk));
        await Town.ResetAsync(person);
        await Town.Service<KeyQueries>().PanelAsync(actor, person.Id, default);
        var statements = await Town.Statements.OfAsync(() => Town.Service<KeyQueries>().PanelAsync(actor, person.Id, default));
        var queue = await Town.Statements.OfAsync(() => Town.Service<KeyQueries>().WaitingAsync(actor, default));

        Assert.InRange(statements.Count, 1, 3);
        Assert.InRange(queue.Count, 1, 2);
        foreach (var statement in statements.Concat(queue)) await Town.AssertUsesIndexesAsync(statement);
    }

    [Fact]
    public async Task Queue_RequestOfAnother_IsApprovedFromTheList()
    {
        await Town.SetOptionsAsync(values => values with { ResetsPerDayAlone = 1 });
        var person = Town.EnterVerified();
        await Town.ResetAsync(person);
        var waiting = await Town.ResetAsync(person);
        await Town.SetOptionsAsync(values => values with { ResetsPerDayAlone = 2 });
        Assert.Equal(SecondOfficialRule.ManyResets, waiting.Value.SecondOfficialRule);

        SignIn(Town.NewActor(Role.Supervisor), Role.Supervisor);
        var queue = Render<SecondOfficialQueue>();
        var row = queue.WaitForElement($"tr:has(a[href*='{person.Id}'])", TimeSpan.FromSeconds(30));
        await row.QuerySelectorAll("button").First(button => button.TextContent.Trim() == Word("Waiting.Approve")).ClickAsync();
        await queue.WaitForElement("form").SubmitAsync();
        queue.WaitForAssertion(() => Assert.Empty(queue.FindAll($"a[href*='{person.Id}']")), TimeSpan.FromSeconds(30));

        Assert.Equal(KeyState.Requested, (await Town.KeysAsync(person)).Single(key => key.Id == waiting.Value.KeyId).State);
    }

    [Fact]
    public void Words_EveryValueOfEveryEnum_HasOne()
    {
        Type[] shown =
        [
            typeof(PortalState), typeof(KeyState), typeof(KeyEnd), typeof(ResetReason), typeof(SecondOfficialRule), typeof(KeyDelivery), typeof(CredentialKind),
            typeof(AssuranceLevel), typeof(VerificationMethod), typeof(Channel), typeof(Shared.Notices.NoticeChannel), typeof(Shared.Notices.NoticeState), typeof(KeyCondition),
        ];
        foreach (var (type, value) in shown.SelectMany(type => Enum.GetNames(type).Select(value => (type, value)))) Assert.NotEqual($"{type.Name}.{value}", Word($"{type.Name}.{value}"));
        foreach (var refusal in typeof(KeyRefusals).GetFields().Select(field => field.GetValue(null)).OfType<Refusal>())
        {
            Assert.NotEqual(refusal.Code.Replace("Keys.", "Refusal.", StringComparison.Ordinal), Town.Service<RefusalTexts>().Of(refusal.With("15")));
        }
    }
}
