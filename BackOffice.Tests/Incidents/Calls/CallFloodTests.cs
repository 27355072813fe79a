using BackOffice.Incidents.Calls.Aids;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Support;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Calls;

/// <summary>In a town of its own: its clock runs past the end of sessions.</summary>
public sealed class CallFloodTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Hints_ManyCallsInHalfAnHour_ProposeAMajorOne()
    {
        for (var count = 0; count < CallHints.Many; count++) await town.LogAsync(Matters.Matter(category: "problemas-firma"));
        var category = ShippedHelpDesk.CategoryId("problemas-firma");
        Assert.True((await town.Service<CallHintQueries>().ReadAsync(town.ActorOf(Role.Operator), category, null, null, CancellationToken.None)).IsFlood);

        town.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.False((await town.Service<CallHintQueries>().ReadAsync(town.NewActor(Role.Operator), category, null, null, CancellationToken.None)).IsFlood);
    }
}
