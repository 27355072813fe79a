using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Teams;

/// <summary>What is typed about a team.</summary>
public sealed class TeamForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public bool IsReserved { get; set; }

    public List<PostForm> Members { get; init; } = [];

    public TeamValues Values => new(Name, Email, IsReserved, [.. Members.Select(member => new TeamPost(member.OfficialId, member.IsLead))]);

    public static TeamForm Of(Team? team) => team is null ? new() : new()
    {
        Name = team.Name,
        Email = team.Email,
        IsReserved = team.IsReserved,
        Members = [.. team.Members.Select(member => new PostForm(member.OfficialId) { IsLead = member.IsLead })],
    };
}

/// <summary>A member while the team is edited.</summary>
public sealed class PostForm(Guid officialId)
{
    public Guid OfficialId => officialId;

    public bool IsLead { get; set; }
}
