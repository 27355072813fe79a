using BackOffice.Components.Layout;
using BackOffice.Tests.Support;
using BackOffice.Verification;
using BackOffice.Verification.Queue;
using BackOffice.Verification.Sheet;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class VerificationScreenTests(Town town) : ScreenTest(town)
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private async Task<(IdentityVerification Verification, IRenderedComponent<VerificationPage> Page)> OpenSheetAsync(VerificationMethod method)
    {
        SignIn(Role.Clerk);
        var verification = await Town.OpenedAsync(Town.EnterRegistered().Id, method);
        return (verification, Render<VerificationPage>(p => p.Add(x => x.VerificationId, verification.Id)));
    }

    private static void Choose(IRenderedComponent<VerificationPage> page, string name, object value) => page.Find($"input[name={name}][value={value}]").Change(value.ToString());

    [Fact]
    public async Task Call_Opened_ShowsNumberQuestionsAndExpectedAnswers()
    {
        var (call, page) = await OpenSheetAsync(VerificationMethod.Phone);

        Assert.Equal(Shared.Persons.MobilePhone.Restore(call.NumberCalled!).Shown, page.Find(".called-number").TextContent);
        Assert.Equal(call.Questions.Select(asked => Text<VerificationTexts>($"Question.{asked.Question}")), page.FindAll(".asked legend").Select(legend => legend.FirstChild!.TextContent.Trim()));
        Assert.All(page.FindAll(".expected strong"), expected => Assert.NotEqual("—", expected.TextContent));
        Assert.Contains(Text<VerificationTexts>("Call.Instruction"), page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_AllRight_EndsVerifiedAndOffersTheKey()
    {
        var (call, page) = await OpenSheetAsync(VerificationMethod.Phone);
        foreach (var asked in call.Questions) Choose(page, asked.Question.ToString(), true);
        Assert.Contains(Text<VerificationTexts>("Rule.Passes", 3, 3), page.Find("[role=status].notice").TextContent, StringComparison.Ordinal);
        Choose(page, "Outcome", VerificationState.Verified);
        Assert.Contains(Text<VerificationTexts>("End.Do.Verified"), page.Find("button.primary").TextContent, StringComparison.Ordinal);

        await page.Find("form:has(.asked)").SubmitAsync();

        Assert.Equal($"/personas/{call.PersonId}?ficha=extra", page.Find("a.primary").GetAttribute("href"));
        var toast = Assert.Single(Services.GetRequiredService<Toasts>().Shown);
        await toast.Action!();
        Assert.EndsWith($"/personas/{call.PersonId}?ficha=extra", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal(VerificationState.Verified, (await Town.VerificationAsync(call.Id)).State);
    }

    [Fact]
    public async Task Call_SubmittedEmpty_SaysItAtTheFields()
    {
        var (call, page) = await OpenSheetAsync(VerificationMethod.Phone);
        await page.Find("form:has(.asked)").SubmitAsync();
        Assert.Equal(Text<VerificationTexts>("Refusal.OutcomeMissing"), page.Find("#f-Outcome-error").TextContent);

        Choose(page, "Outcome", VerificationState.Verified);
        await page.Find("form:has(.asked)").SubmitAsync();
        Assert.All(call.Questions, asked => Assert.Equal(Text<VerificationTexts>("Refusal.AnswersMissing"), page.Find($"#f-{asked.Question}-error").TextContent));

        Choose(page, "Outcome", VerificationState.Rejected);
        await page.Find("form:has(.asked)").SubmitAsync();
        Assert.Equal(Text<VerificationTexts>("Refusal.ReasonMissing"), page.Find("#f-Reason-error").TextContent);
    }

    [Fact]
    public async Task Call_CodeReadBack_MakesTwoOfThreeEnough()
    {
        var (call, page) = await OpenSheetAsync(VerificationMethod.Phone);
        foreach (var (asked, index) in call.Questions.Select((asked, index) => (asked, index))) Choose(page, asked.Question.ToString(), index > 0);
        Assert.Contains(Text<VerificationTexts>("Rule.NeedsCode", 2, 3), page.Markup, StringComparison.Ordinal);

        await page.FindAll("button").Single(button => button.TextContent.Contains(Text<VerificationTexts>("Code.Send"), StringComparison.Ordinal)).ClickAsync();
        page.Find("#f-Code").Change("12");
        await page.Find("form:has(#f-Code)").SubmitAsync();
        Assert.NotEmpty(page.FindAll("#f-Code-error"));
        page.Find("#f-Code").Change(await Town.LastCodeAsync(call.PersonId));
        await page.Find("form:has(#f-Code)").SubmitAsync();

        Assert.Contains(Text<VerificationTexts>("Rule.Passes", 2, 3), page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#f-Code"));
    }

    [Fact]
    public async Task Call_FinishedByAnother_SaysSoAndKeepsWhatWasTyped()
    {
        var (call, page) = await OpenSheetAsync(VerificationMethod.Phone);
        await Town.FinishCallAsync(call, VerificationState.NoShow, actor: Town.ActorOf(Role.Supervisor));
        Choose(page, "Outcome", VerificationState.Rejected);
        page.Find("#f-Reason").Change("No supo contestar a nada");

        await page.Find("form:has(.asked)").SubmitAsync();

        Assert.Equal("No supo contestar a nada", page.Find("#f-Reason").GetAttribute("value"));
        Assert.Contains("Supervisor de prueba", page.Find(".notice.tone-due").TextContent, StringComparison.Ordinal);
        await page.Find(".notice .link-button").ClickAsync();
        Assert.Contains(Text<VerificationTexts>("State.NoAnswer"), page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_Failed_BecomesAVisitInOneClick()
    {
        var (call, page) = await OpenSheetAsync(VerificationMethod.Phone);
        Choose(page, "Outcome", VerificationState.NoShow);
        await page.Find("form:has(.asked)").SubmitAsync();

        await page.Find("button.primary").ClickAsync();

        var visit = await Town.VerificationAsync(Guid.Parse(Navigation.Uri.Split('/')[^1]));
        Assert.Equal((VerificationMethod.InPerson, call.PersonId), (visit.Method, visit.PersonId));
    }

    [Fact]
    public async Task Visit_RightDocument_EndsAdvanced()
    {
        var (visit, page) = await OpenSheetAsync(VerificationMethod.InPerson);
        await using var data = Town.Data();
        var number = data.Set<Shared.Persons.IdentityDocuments.IdentityDocument>().Single(row => row.PersonId == visit.PersonId).Value;
        page.Find("#f-DocumentNumber").Change($"{number[..2]}.{number[2..5]}.{number[5..8]}-{number[8..]}");
        page.Find("#f-SupportNumber").Change("baa 000589");
        page.Find("#f-IssuedOn").Change("10/1/24");
        page.Find("#f-ExpiresOn").Change("10/1/34");
        foreach (var check in IdentityVerification.ChecksOf(VerificationMethod.InPerson)) Choose(page, check.ToString(), CheckAnswer.Yes);
        Choose(page, "Outcome", VerificationState.Verified);
        Assert.Contains(Text<VerificationTexts>("Hint.InForce"), page.Markup, StringComparison.Ordinal);

        await page.Find("form").SubmitAsync();

        Assert.Equal(AssuranceLevel.Advanced, (await Town.AccessAsync(visit.PersonId)).Level);
        Assert.Contains(Text<VerificationTexts>("State.Verified"), page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visit_WrongFields_SaysItAtEachAndKeepsThem()
    {
        var (visit, page) = await OpenSheetAsync(VerificationMethod.InPerson);
        page.Find("#f-DocumentNumber").Change("12345678A");
        page.Find("#f-SupportNumber").Change("12");
        page.Find("#f-ExpiresOn").Change("22/11/2016");
        Choose(page, "Outcome", VerificationState.Verified);
        Assert.Contains(Text<VerificationTexts>("Hint.Expired"), page.Markup, StringComparison.Ordinal);

        await page.Find("form").SubmitAsync();

        foreach (var field in new[] { "DocumentNumber", "SupportNumber", "ExpiresOn", "PhotoMatches", "DataMatchRegistry" }) Assert.NotEmpty(page.Find($"#f-{field}-error").TextContent);
        Assert.Equal(("12345678A", "12"), (page.Find("#f-DocumentNumber").GetAttribute("value"), page.Find("#f-SupportNumber").GetAttribute("value")));
        Assert.Equal(VerificationState.Open, (await Town.VerificationAsync(visit.Id)).State);
    }

    [Fact]
    public async Task Visit_DateThatCannotBeRead_IsNotTakenForAnEmptyOne()
    {
        var (visit, page) = await OpenSheetAsync(VerificationMethod.InPerson);
        page.Find("#f-ExpiresOn").Change("pronto");
        Choose(page, "Outcome", VerificationState.Inconclusive);
        page.Find("#f-Reason").Change("Fecha ilegible");

        await page.Find("form").SubmitAsync();

        Assert.NotEmpty(page.FindAll("#f-ExpiresOn-error"));
        Assert.Equal(VerificationState.Open, (await Town.VerificationAsync(visit.Id)).State);
    }

    [Fact]
    public void Page_Unknown_SaysSo()
    {
        SignIn(Role.Clerk);

        foreach (var unknown in new[] { Guid.NewGuid(), Guid.Empty })
            Assert.Contains(Text<VerificationTexts>("Sheet.Missing.Text"), Render<VerificationPage>(p => p.Add(x => x.VerificationId, unknown)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tab_RegisteredPerson_OpensACallAndThenOffersToContinue()
    {
        SignIn(Role.Clerk);
        var person = Town.EnterRegistered();
        var tab = Render<PersonVerifications>(p => p.Add(x => x.PersonId, person.Id));
        Assert.Equal(2, tab.Find("section").QuerySelectorAll("button").Length);

        await tab.FindAll("button")[0].ClickAsync();

        Assert.Contains("/verificaciones/", Navigation.Uri, StringComparison.Ordinal);
        tab.WaitForAssertion(() => Assert.Contains(Navigation.Uri.Split('/')[^1], tab.Find("a.primary").GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Tab_NotRegistered_SaysWhatIsMissing()
    {
        SignIn(Role.Clerk);
        var person = Town.Enter();
        var tab = Render<PersonVerifications>(p => p.Add(x => x.PersonId, person.Id));
        Assert.All(tab.Find("section").QuerySelectorAll("button"), button => Assert.True(button.HasAttribute("disabled")));
        Assert.Contains(Text<VerificationTexts>("Refusal.NotRegistered"), tab.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Tab_Operator_SeesHistoryAndNoButtons()
    {
        SignIn(Role.Operator);
        var person = Town.EnterVerified();

        var tab = Render<PersonVerifications>(p => p.Add(x => x.PersonId, person.Id));

        Assert.Empty(tab.Find("section").QuerySelectorAll("button"));
        Assert.Contains(Text<VerificationTexts>("Level.Advanced"), tab.Markup, StringComparison.Ordinal);
        Assert.Single(tab.FindAll("tbody tr"));
    }

    [Fact]
    public void Queue_WaitingFifteenDays_IsAmberAndOffersToVerify()
    {
        SignIn(Role.Clerk);
        var person = Town.EnterRegistered();
        var clock = Town.Now;
        var row = new QueueRow(person.Id, "García López, Ana", "***4567**", clock.AddDays(-15), null, null, null, null, 0);

        var line = Render<QueueLine>(p => p.Add(x => x.Row, row).Add(x => x.Now, clock));
        var younger = Render<QueueLine>(p => p.Add(x => x.Row, row with { Since = clock.AddDays(-14) }).Add(x => x.Now, clock));

        Assert.Contains(Text<VerificationTexts>("Age.Days", 15), line.Find(".badge.tone-due").TextContent, StringComparison.Ordinal);
        Assert.Empty(younger.FindAll(".badge"));
        Assert.Equal($"/personas/{person.Id}?ficha=verificacion", line.FindAll("a")[^1].GetAttribute("href"));
        Assert.Equal($"/citas/nueva?persona={person.Id}", line.FindAll("a")[0].GetAttribute("href"));
    }

    [Fact]
    public void Queue_Filter_GoesIntoTheAddress()
    {
        SignIn(Role.Clerk);
        Town.EnterRegistered();
        var queue = Render<VerificationQueue>();
        Assert.NotEmpty(queue.FindAll("tbody tr"));

        queue.Find("#f-View").Change(nameof(QueueView.Finished));

        Assert.EndsWith("/verificaciones?ver=terminadas", Navigation.Uri, StringComparison.Ordinal);
        queue.WaitForElement("#f-Outcome").Change(nameof(VerificationState.Rejected));
        Assert.EndsWith("/verificaciones?ver=terminadas&resultado=Rejected", Navigation.Uri, StringComparison.Ordinal);
    }
}
