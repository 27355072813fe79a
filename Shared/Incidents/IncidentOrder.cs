using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;

namespace Shared.Incidents;

/// <summary>What is told of a new incident. Texts come trimmed; bounds are checked by <see cref="Incident.Log"/>.</summary>
public sealed record IncidentOrder
{
    public required IncidentKind Kind { get; init; }

    /// <summary>1 to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>At most 10,000 characters; may be empty.</summary>
    public string Description { get; init; } = "";

    public required EffectiveCategory Category { get; init; }

    /// <summary>Null for a caller who was not identified.</summary>
    public Guid? RequesterId { get; init; }

    /// <summary>Who calls when it is not the requester.</summary>
    public Guid? CallerId { get; init; }

    /// <summary>The citizen whose matter it is, when known.</summary>
    public Guid? AffectedPersonId { get; init; }

    public Guid? EntityId { get; init; }

    public required IncidentChannel Channel { get; init; }

    /// <summary>The telephone line that was called.</summary>
    public Guid? LineId { get; init; }

    /// <summary>Why by telephone, at most 200 characters.</summary>
    public string? PhoneReason { get; init; }

    /// <summary>The procedure (trámite) concerned, at most 200 characters.</summary>
    public string? Procedure { get; init; }

    public IReadOnlyList<FormValue> Fields { get; init; } = [];

    /// <summary>Targets of the category's service level for the priority; null when it has none.</summary>
    public ServiceTerms? Terms { get; init; }

    /// <summary>Whether it goes on with one that has ended: its category and its form are taken as they were.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>Who writes it down.</summary>
    public required EntryAuthor Author { get; init; }
}

/// <summary>Who writes in a timeline.</summary>
/// <param name="Id">Official or requester; null for the application or somebody unknown.</param>
/// <param name="Name">As shown then, at most 150 characters.</param>
public sealed record EntryAuthor(EntryAuthorKind Kind, Guid? Id, string Name)
{
    /// <summary>The application itself.</summary>
    public static readonly EntryAuthor Application = new(EntryAuthorKind.Application, null, "");
}
