using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Teams;

/// <summary>Who is put into a team.</summary>
internal static class TeamPosts
{
    /// <summary>Whoever is new in it must have an open account; whoever left the house may stay listed.</summary>
    public static IEnumerable<Refusal> Refuse(IReadOnlyList<TeamPost> posts, IReadOnlyList<TeamMember> former, HelpDesk desk)
    {
        var strangers = posts.Where(post => !former.Any(member => member.OfficialId == post.OfficialId) && desk.Officials.GetValueOrDefault(post.OfficialId) is not { IsClosed: false });
        if (strangers.Any()) yield return HelpDeskRefusals.OfficialUnknown;
    }

    /// <summary>Each official once.</summary>
    public static IEnumerable<TeamMember> Of(IReadOnlyList<TeamPost> posts) =>
        posts.GroupBy(post => post.OfficialId).Select(post => new TeamMember(Guid.Empty, post.Key, post.Any(row => row.IsLead)));
}
