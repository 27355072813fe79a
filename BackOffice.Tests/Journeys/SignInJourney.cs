using BackOffice.Tests.Support;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

[Collection(JourneyCollection.Name)]
public sealed class SignInJourney(JourneyTown town)
{
    [Fact]
    public async Task SignIn_RightPassword_OpensTheMenuOfTheRole()
    {
        var page = await town.OpenAsAsync(Role.Clerk);

        Assert.Contains("Personas", await page.Locator("nav").First.InnerTextAsync());
        Assert.DoesNotContain("Opciones generales", await page.Locator("nav").First.InnerTextAsync());
    }
}
