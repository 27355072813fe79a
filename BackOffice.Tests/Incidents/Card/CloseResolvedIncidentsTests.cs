using BackOffice.Incidents.Card.Jobs;
using BackOffice.Tests.Support;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

public sealed class CloseResolvedIncidentsTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Resolved_AfterFourteenDays_ClosesByItself()
    {
        var incident = await town.ResolvedAsync(town.ActorOf(Role.Operator));
        town.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromMinutes(1));
        await town.Service<CloseResolvedIncidents>().RunAsync(default);
        Assert.Equal(IncidentState.Resolved, (await town.IncidentAsync(incident.Id)).State);

        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await town.Service<CloseResolvedIncidents>().RunAsync(default);
        await town.Service<CloseResolvedIncidents>().RunAsync(default);
        Assert.Equal((IncidentState.Closed, town.Now), ((await town.IncidentAsync(incident.Id)).State, (await town.IncidentAsync(incident.Id)).ClosedAt!.Value));
        Assert.Single(await town.EntriesAsync(incident.Id), entry => entry.Changes.Contains(new("State", "Resolved", "Closed")));
    }
}
