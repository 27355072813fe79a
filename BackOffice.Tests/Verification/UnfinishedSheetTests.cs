using BackOffice.Components;
using BackOffice.Tests.Support;
using BackOffice.Verification.Sheet;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

/// <summary>A verification that is left in the middle: the citizen would be asked everything again.</summary>
public sealed class UnfinishedSheetTests(Town town) : ScreenTest(town)
{
    [Theory]
    [InlineData(VerificationMethod.Phone)]
    [InlineData(VerificationMethod.InPerson)]
    public async Task Leave_WithSomethingTicked_AsksFirst(VerificationMethod method)
    {
        SignIn(Role.Clerk);
        var person = Town.EnterRegistered();
        var verification = await Town.OpenedAsync(person.Id, method);
        var page = Render<VerificationPage>(p => p.Add(x => x.VerificationId, verification.Id));
        var navigation = Services.GetRequiredService<NavigationManager>();
        await page.InvokeAsync(() => navigation.NavigateTo("/personas"));
        Assert.EndsWith("/personas", navigation.Uri, StringComparison.Ordinal);

        await page.Find("input[type=radio]").ChangeAsync(page.Find("input[type=radio]").GetAttribute("value"));
        await page.InvokeAsync(() => navigation.NavigateTo($"/personas/{person.Id}"));
        Assert.EndsWith("/personas", navigation.Uri, StringComparison.Ordinal);
        Assert.Contains(Text<Texts>("Unsaved.Text"), page.Find("dialog").TextContent, StringComparison.Ordinal);
    }
}
