using BackOffice.Administration;
using BackOffice.Administration.ApiClients;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Tests.Api;

public sealed class ApiClientScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Create_NewClient_ShowsTheKeyOnceAndNeverAgain()
    {
        SignIn(Role.Administrator);
        var page = Render<ApiClientsPage>();
        await page.Find("button.primary").ClickAsync(new());
        await page.Find("#f-Name").ChangeAsync(new() { Value = "Portal de Gandia" });
        await page.Find("form").SubmitAsync();

        var key = page.Find("#new-key").TextContent;

        await using var data = Town.Data();
        Assert.Equal(ApiClientKeys.HashOf(key), (await data.ApiClients.SingleAsync(client => client.Name == "Portal de Gandia")).KeyHash);
        await page.FindAll("button").Single(button => button.TextContent.Contains(Text<AdministrationTexts>("ApiClients.KeyKept"), StringComparison.Ordinal)).ClickAsync(new());
        Assert.Contains("Portal de Gandia", page.Find("table").TextContent);
        Assert.DoesNotContain(key, page.Markup);
        await page.Find("button.primary").ClickAsync(new());
        Assert.DoesNotContain(key, page.Markup);
        Assert.Empty(page.FindAll("#new-key"));
    }

    [Fact]
    public async Task Create_WithoutName_SaysItAtTheField()
    {
        SignIn(Role.Administrator);
        var page = Render<ApiClientsPage>();
        await page.Find("button.primary").ClickAsync(new());
        await page.Find("form").SubmitAsync();

        Assert.Contains(Text<AdministrationTexts>("Refusal.ClientNameMissing"), page.Find(".field-wrong").TextContent);
    }

    [Fact]
    public async Task Revoke_AsksFirst()
    {
        SignIn(Role.Administrator);
        await using var data = Town.Data();
        var (row, _) = ApiClientKeys.Create($"Portal {Guid.NewGuid():N}", Town.Now);
        data.ApiClients.Add(row);
        await data.SaveChangesAsync();
        var page = Render<ApiClientsPage>();
        await page.Find($"button[aria-label='{Text<AdministrationTexts>("ApiClients.RevokeOne", row.Name)}']").ClickAsync(new());
        Assert.Null(await RevokedAtAsync());
        Assert.Contains(row.Name, page.Find("dialog .modal-body").TextContent);

        await page.Find("dialog button.danger").ClickAsync(new());

        Assert.Equal(Town.Now, await RevokedAtAsync());
        Assert.Empty(page.FindAll($"button[aria-label*='{row.Name}']"));

        Task<DateTime?> RevokedAtAsync() => data.ApiClients.AsNoTracking().Where(client => client.Id == row.Id).Select(client => client.RevokedAt).SingleAsync();
    }

    [Fact]
    public async Task List_AnotherRole_IsRefused() =>
        await Assert.ThrowsAsync<AccessRefusedException>(() => Town.Service<ApiClientQueries>().ListAsync(Town.ActorOf(Role.Supervisor), CancellationToken.None));
}
