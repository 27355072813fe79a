using Shared.Common;

namespace Shared.Incidents.Setup;

/// <summary>A town hall or body that the help desk serves (EELL). Archived, never deleted.</summary>
public sealed class LocalEntity : IVersioned, IReferenceData
{
    private LocalEntity()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1 to 100 characters, unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Code of the directory of public bodies, at most 9 characters.</summary>
    public string? Dir3 { get; private set; }

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    public static LocalEntity Create(string name, string? dir3, DateTime now) => new() { Id = Ids.New(now), Name = name, Dir3 = dir3 };

    public void Change(string name, string? dir3) => (Name, Dir3) = (name, dir3);

    /// <summary>Offers it no more, or again.</summary>
    public void Archive(bool archived) => IsArchived = archived;
}

/// <summary>An official who only works for some local entities; one without any of these rows works for all.</summary>
public sealed record EntityOfficial(Guid OfficialId, Guid EntityId) : IReferenceData;
