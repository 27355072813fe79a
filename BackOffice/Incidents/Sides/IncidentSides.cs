using BackOffice.Notices;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.RemoteSupport;
using Shared.Keys;
using Shared.Persons;
using Shared.Verification;

namespace BackOffice.Incidents.Sides;

/// <summary>What lies beside an incident: tags, watchers, links, attachments, sessions of remote support, and how the citizen's access stands.</summary>
public sealed record IncidentSides
{
    /// <summary>Nothing lies beside it.</summary>
    public static readonly IncidentSides Empty = new();

    /// <summary>In the order of the alphabet.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<Watcher> Watchers { get; init; } = [];

    /// <summary>Its parent, where it goes on, what was merged into it and what is tied to it; its children are counted only.</summary>
    public IReadOnlyList<RelatedIncident> Related { get; init; } = [];

    /// <summary>In the order they came, removed ones too.</summary>
    public IReadOnlyList<AttachmentRow> Attachments { get; init; } = [];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<RemoteSessionRow> RemoteSessions { get; init; } = [];

    /// <summary>What the requester was told, the newest first.</summary>
    public IReadOnlyList<NoticeRow> Notices { get; init; } = [];

    /// <summary>The requester's e-mail, when the last notice came back from it.</summary>
    public ReturnedContact? Returned { get; init; }

    /// <summary>Those whom fields of the form name.</summary>
    public IReadOnlyList<NamedPerson> Persons { get; init; } = [];

    public bool IsMajor { get; init; }

    public int Children { get; init; }

    public int OpenChildren { get; init; }

    /// <summary>Null while it is unknown whose matter it is.</summary>
    public AffectedCitizen? Citizen { get; init; }

    /// <summary>Whether the requester is known to be a person of the registry.</summary>
    public bool RequesterIsKnown { get; init; }

    public RelatedIncident? Parent => Related.FirstOrDefault(row => row.Relation == IncidentRelation.Parent);

    public RelatedIncident? GoesOnIn => Related.FirstOrDefault(row => row.Relation == IncidentRelation.GoesOnIn);
}

public sealed record Watcher(Guid OfficialId, string Name);

/// <param name="Title">Null when the official may not see that incident.</param>
public sealed record RelatedIncident(Guid Id, string Number, string? Title, IncidentState State, IncidentRelation Relation);

/// <summary>What another incident is to this one.</summary>
public enum IncidentRelation
{
    Parent = 1,

    /// <summary>This one was merged into it.</summary>
    GoesOnIn = 2,

    Related = 3,

    /// <summary>This one repeats it.</summary>
    DuplicateOf = 4,

    /// <summary>It repeats this one.</summary>
    Duplicate = 5,

    /// <summary>This one came after it was closed.</summary>
    Follows = 6,

    FollowedBy = 7,

    /// <summary>It was merged into this one.</summary>
    MergedHere = 8,
}

/// <param name="AddedBy">Name; null for the requester or the application.</param>
public sealed record AttachmentRow(Guid Id, string FileName, AttachmentKind Kind, long Length, DateTime AddedAt, string? AddedBy, bool IsRemoved, string? RemovalReason, long Version);

public sealed record RemoteSessionRow(Guid Id, string Tool, string GivenBy, RemoteState State, DateTime AskedAt, long Version);

/// <summary>The citizen whose matter it is, with what decides on quick actions.</summary>
public sealed record AffectedCitizen(Guid PersonId, PersonName Name, string? MaskedDocument)
{
    public required PortalState Portal { get; init; }

    public required AssuranceLevel Level { get; init; }

    public required bool IsBlocked { get; init; }

    /// <summary>Begin of the appointment still to come, UTC.</summary>
    public DateTime? NextAppointment { get; init; }
}

/// <summary>A person of the registry by full name.</summary>
public sealed record NamedPerson(Guid Id, string Name);
