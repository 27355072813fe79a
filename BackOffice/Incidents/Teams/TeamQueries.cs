using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Teams;

/// <param name="Officials">To choose members from, closed accounts too, because they may still be listed.</param>
public sealed record TeamDesk(IReadOnlyList<Team> Teams, IReadOnlyDictionary<Guid, HelpDeskOfficial> Officials);

/// <summary>The teams for those who look after them.</summary>
public sealed class TeamQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>Two statements: who was just entered must be among those to choose from.</summary>
    public async Task<TeamDesk> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageHelpDesk, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var teams = await data.Teams.AsNoTracking().Include(team => team.Members).OrderBy(team => team.IsArchived).ThenBy(team => team.Name).ToListAsync(cancellation);
        var officials = await HelpDeskOfficial.Of(data).ToDictionaryAsync(official => official.Id, cancellation);
        return new(teams, officials);
    }
}
