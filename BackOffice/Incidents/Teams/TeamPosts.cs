using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Teams;

/// <summary>Who is put into a team.</summary>
internal static class TeamPosts
{
    /// <summary>Whoever is new in it must have an open account; whoever left the house may stay listed. One statement at most.</summary>
    public static async Task<IReadOnlyList<Refusal>> RefuseAsync(Operation operation, IReadOnlyList<TeamPost> posts, IReadOnlyList<TeamMember> former)
    {
        var fresh = posts.Select(post => post.OfficialId).Except(former.Select(member => member.OfficialId)).ToList();
        if (fresh.Count == 0) return [];
        var known = await operation.Data.Users.CountAsync(official => fresh.Contains(official.Id) && !official.IsClosed, operation.Cancellation);
        return known == fresh.Count ? [] : [HelpDeskRefusals.OfficialUnknown];
    }

    /// <summary>Each official once.</summary>
    public static IEnumerable<TeamMember> Of(IReadOnlyList<TeamPost> posts) =>
        posts.GroupBy(post => post.OfficialId).Select(post => new TeamMember(Guid.Empty, post.Key, post.Any(row => row.IsLead)));
}
