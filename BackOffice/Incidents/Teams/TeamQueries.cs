using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Teams;

/// <param name="Officials">To choose members from, closed accounts too, because they may still be listed.</param>
public sealed record TeamDesk(IReadOnlyList<Team> Teams, IReadOnlyDictionary<Guid, HelpDeskOfficial> Officials);

/// <summary>The teams for those who look after them.</summary>
public sealed class TeamQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, HelpDeskBook book)
{
    /// <summary>One statement.</summary>
    public async Task<TeamDesk> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageHelpDesk, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var teams = await data.Teams.AsNoTracking().Include(team => team.Members).OrderBy(team => team.IsArchived).ThenBy(team => team.Name).ToListAsync(cancellation);
        return new(teams, (await book.GetAsync(cancellation)).Officials);
    }
}
