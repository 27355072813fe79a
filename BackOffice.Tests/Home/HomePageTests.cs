using BackOffice.Components;
using BackOffice.Home;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Home;

public sealed class HomePageTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Count_OpenRegistration_IsCountedInOneStatement()
    {
        var queries = Town.Service<HomeQueries>();
        var before = await queries.CountAsync(Town.ActorOf(Role.Clerk), CancellationToken.None);
        Town.EnterRegistered();
        HomeCounts? after = null;

        var statements = await Town.Statements.OfAsync(async () => after = await queries.CountAsync(Town.ActorOf(Role.Clerk), CancellationToken.None));

        Assert.Single(statements);
        Assert.Equal(before with { Registrations = before.Registrations + 1 }, after);
    }

    [Theory]
    [InlineData(Role.Clerk, 7, true)]
    [InlineData(Role.Supervisor, 7, true)]
    [InlineData(Role.Operator, 4, true)]
    [InlineData(Role.Administrator, 1, false)]
    public void Open_Role_SeesWhatWaitsForIt(Role role, int links, bool searches)
    {
        SignIn(role);

        var screen = Render<HomePage>();

        Assert.Equal(links, screen.FindAll(".home-counts a").Count);
        Assert.Equal(searches, screen.FindAll("form").Count == 1);
    }

    [Fact]
    public void Search_Typed_GoesToPersons()
    {
        SignIn(Role.Clerk);
        var screen = Render<HomePage>();

        screen.Find("input").Change(" núria peiró ");
        screen.Find("form").Submit();

        Assert.Equal("núria peiró", Town.Service<SearchLink>().Open(Services.GetRequiredService<NavigationManager>().Uri.Split("/personas?q=")[1]));
    }
}
