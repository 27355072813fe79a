using BackOffice.Components;
using BackOffice.Tests.Support;
using BackOffice.Verification;
using BackOffice.Verification.Records;
using BackOffice.Verification.Records.Screens;
using BackOffice.Verification.Sheet;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

public sealed class RecordScreenTests(Town town) : ScreenTest(town)
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task List_Search_SealsWhatSaysSomethingOfAPerson()
    {
        SignIn(Role.Supervisor);
        var record = await Town.VisitAsync(Residents.Data("Aitana", "Buscada"));
        await Town.VisitAsync(Residents.Data("Berta", "Otra"));
        Navigation.NavigateTo($"/actas?q={Town.Service<SearchLink>().Seal("buscada")}");
        var list = Render<RecordList>();
        list.WaitForElement("tbody tr");

        Assert.Equal(record.Number, Assert.Single(list.FindAll("tbody th a")).TextContent);
        Assert.Equal($"/actas/{record.Id}/pdf", list.Find(".row-actions a").GetAttribute("href"));
        Navigation.NavigateTo("/actas?q=buscada");
        list.WaitForAssertion(() => Assert.DoesNotContain("buscada", Navigation.Uri, StringComparison.OrdinalIgnoreCase));
        await list.Find("#f-Outcome").ChangeAsync("Rejected");
        Assert.Contains("resultado=Rejected", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Corrected_LeadsToTheRecordThatReplacesIt()
    {
        SignIn(Role.Supervisor);
        var record = await Town.VisitAsync();
        var page = Render<RecordPage>(p => p.Add(x => x.RecordId, record.Id));
        Assert.Contains(record.ShownCsv, page.Markup, StringComparison.Ordinal);
        page.FindAll("button").Single(button => button.TextContent == Text<RecordTexts>("Sheet.Correct")).Click();

        await page.Find("dialog form").SubmitAsync();
        Assert.Contains(Text<VerificationTexts>("Refusal.CorrectionReasonMissing"), page.Find("#f-CorrectionReason-error").TextContent, StringComparison.Ordinal);
        await page.Find("#f-CorrectionReason").ChangeAsync("Se tecleó mal");
        await page.Find("#f-SupportNumber").ChangeAsync("CAA123456");
        await page.Find("dialog form").SubmitAsync();

        var next = await Town.RecordAsync(record.VerificationId);
        Assert.EndsWith($"/actas/{next.Id}", Navigation.Uri, StringComparison.Ordinal);
        var former = Render<RecordPage>(p => p.Add(x => x.RecordId, record.Id));
        Assert.Contains(next.Number, former.Find(".notice.tone-due").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(former.FindAll("button"), button => button.TextContent == Text<RecordTexts>("Sheet.Correct"));
    }

    [Fact]
    public async Task Page_Clerk_ReadsAndNeitherPrintsNorCorrects()
    {
        SignIn(Role.Clerk);
        var record = await Town.CallAsync();
        var page = Render<RecordPage>(p => p.Add(x => x.RecordId, record.Id));

        Assert.Contains(record.Number, page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[href$='/pdf']"));
        Assert.DoesNotContain("dialog[open]", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent == Text<RecordTexts>("Sheet.Correct"));
        foreach (var unknown in new[] { Guid.NewGuid(), Guid.Empty }) Assert.NotNull(Render<RecordPage>(p => p.Add(x => x.RecordId, unknown)).Find(".empty-state"));
    }

    [Fact]
    public async Task Finished_Verification_ShowsTheNumberAndWhoMayPrints()
    {
        SignIn(Role.Supervisor);
        var record = await Town.VisitAsync();

        var finished = Render<VerificationPage>(p => p.Add(x => x.VerificationId, record.VerificationId));
        Assert.Equal(record.Number, finished.Find($"a[href='/actas/{record.Id}']").TextContent);
        Assert.NotNull(finished.Find($"a[href='/actas/{record.Id}/pdf']"));
        var card = Render<PersonVerifications>(p => p.Add(x => x.PersonId, record.PersonId));
        Assert.Equal(record.Number, card.Find($"a[href='/actas/{record.Id}']").TextContent);
    }

    [Fact]
    public async Task Batch_Day_ShowsProgressAndTheZip()
    {
        SignIn(Role.Supervisor);
        await Town.VisitAsync();
        var page = Render<RecordBatchPage>();
        await page.Find("#f-Day").ChangeAsync("1/1/2020");
        await page.Find("form").SubmitAsync();
        Assert.Contains(Text<VerificationTexts>("Refusal.BatchEmpty"), page.Find("#f-Day-error").TextContent, StringComparison.Ordinal);

        await page.Find("#f-Day").ChangeAsync("23/11/2026");
        await page.Find("form").SubmitAsync();
        page.WaitForElement("a[download]", TimeSpan.FromSeconds(90));

        Assert.Equal(page.Find("progress").GetAttribute("max"), page.Find("progress").GetAttribute("value"));
        var again = Render<RecordBatchPage>();
        Assert.Equal(page.Find("a[download]").GetAttribute("href"), again.Find("a[download]").GetAttribute("href"));
    }
}
