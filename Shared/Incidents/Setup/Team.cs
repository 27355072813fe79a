using Shared.Common;

namespace Shared.Incidents.Setup;

/// <summary>The officials who look after some incidents. Archived, never deleted.</summary>
public sealed class Team : IVersioned, IReferenceData
{
    private readonly List<TeamMember> members = [];

    private Team()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1 to 80 characters, unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where warnings go besides the leads; may be missing.</summary>
    public string? Email { get; private set; }

    /// <summary>Only its members and supervisors see its incidents.</summary>
    public bool IsReserved { get; private set; }

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<TeamMember> Members => members;

    public static Team Create(Guid id, TeamData data) => new() { Id = id, Name = data.Name, Email = data.Email, IsReserved = data.IsReserved };

    public void Change(TeamData data) => (Name, Email, IsReserved) = (data.Name, data.Email, data.IsReserved);

    /// <summary>Says who belongs to it. Those who stay as they were stay the same rows.</summary>
    public void SetMembers(IEnumerable<TeamMember> wanted)
    {
        var chosen = wanted.Select(member => member with { TeamId = Id }).ToList();
        members.RemoveAll(member => !chosen.Exists(one => one.OfficialId == member.OfficialId));
        foreach (var member in chosen)
        {
            if (members.Find(known => known.OfficialId == member.OfficialId) is { } known) known.IsLead = member.IsLead;
            else members.Add(member);
        }
    }

    /// <summary>Gives it no more work, or again.</summary>
    public void Archive(bool archived) => IsArchived = archived;
}

/// <param name="Name">1 to 80 characters.</param>
public sealed record TeamData(string Name, string? Email, bool IsReserved);

/// <summary>An official of a team.</summary>
/// <param name="IsLead">Gets what is escalated.</param>
public sealed record TeamMember(Guid TeamId, Guid OfficialId, bool IsLead) : IReferenceData
{
    public bool IsLead { get; internal set; } = IsLead;
}
