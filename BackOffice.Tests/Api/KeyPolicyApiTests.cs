using System.Net;
using System.Net.Http.Json;
using BackOffice.Administration;
using BackOffice.Tests.Support;
using Shared.Administration;
using Shared.Keys;

namespace BackOffice.Tests.Api;

public sealed class KeyPolicyApiTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Register_KeysClosed_PointsToOtherCredentials()
    {
        var portal = await town.PortalAsync();
        using (var data = town.Data())
        {
            var options = data.GeneralOptions.Single();
            Assert.True(options.Change(GeneralOptionsValues.Of(options) with { KeyPolicy = KeyPolicy.Closed }).IsDone);
            data.SaveChanges();
            town.Service<TownHallOptions>().Forget();
        }

        var before = town.Written();
        var problem = await (await portal.PostAsJsonAsync(PortalCalls.Registrations, PortalCalls.Typed(Residents.Data()))).ProblemAsync(HttpStatusCode.UnprocessableEntity, "keys-closed");

        Assert.Contains("B@k", problem.GetProperty("detail").GetString());
        Assert.Contains("Cl@ve", problem.GetProperty("detail").GetString());
        Assert.Equal(before, town.Written());
    }
}
