using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Card.Work;

/// <summary>To whom an incident can be given.</summary>
internal static class IncidentAssignees
{
    /// <summary>Teams that still work, by name.</summary>
    public static IEnumerable<Team> OpenTeams(this HelpDesk desk) => desk.Teams.Values.Where(team => !team.IsArchived);

    /// <summary>The members of a team who work on incidents; everybody who does while it has none, and where no team is given.</summary>
    public static IEnumerable<HelpDeskOfficial> Of(this HelpDesk desk, Guid? teamId)
    {
        var members = MembersOf(desk, teamId);
        return desk.Officials.Values.Where(official => official.CanWork && (members.Count == 0 || members.Contains(official.Id)));
    }

    /// <summary>Whether a team and an official fit together; null when they do.</summary>
    public static Refusal? Check(this HelpDesk desk, Guid? teamId, Guid? officialId)
    {
        if (teamId is { } id && (!desk.Teams.TryGetValue(id, out var team) || team.IsArchived)) return IncidentRefusals.TeamUnknown;
        if (officialId is not { } official) return null;
        return desk.Of(teamId).Any(member => member.Id == official) ? null : IncidentRefusals.AssigneeNotInTeam;
    }

    /// <summary>Whoever works on an incident of nobody becomes its assignee, unless the team is not theirs.</summary>
    public static Refusal? CheckMine(this IncidentFile file) => file.Incident.AssigneeId is null && MembersOf(file.Desk, file.Incident.TeamId) is { Count: > 0 } members && !(file.Author.Id is { } me && members.Contains(me)) ? IncidentRefusals.AssigneeNotInTeam : null;

    private static HashSet<Guid> MembersOf(HelpDesk desk, Guid? teamId) =>
        teamId is { } id && desk.Teams.TryGetValue(id, out var team) ? [.. team.Members.Select(member => member.OfficialId)] : [];
}
