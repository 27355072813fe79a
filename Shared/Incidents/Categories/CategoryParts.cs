namespace Shared.Incidents.Categories;

/// <summary>One field of a category's form.</summary>
/// <param name="Code">Letters, digits and hyphens, 1 to 40; unique in its form.</param>
/// <param name="Label">1 to 80 characters.</param>
public sealed record CategoryField(string Code, string Label, CategoryFieldKind Kind)
{
    public bool IsRequired { get; init; }

    /// <summary>Shown under the field, at most 200 characters.</summary>
    public string? Help { get; init; }

    public AllowedKinds For { get; init; } = AllowedKinds.Both;

    /// <summary>Of a choice: 2 to 40 values, each 1 to 80 characters.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the form of that kind shows it.</summary>
    public bool IsFor(IncidentKind kind) => For.HasFlag(kind == IncidentKind.Incident ? AllowedKinds.Incident : AllowedKinds.Request);
}

/// <summary>A text that operators do not type again; may name variables in braces.</summary>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Text">1 to 4,000 characters.</param>
public sealed record CannedReply(string Title, string Text);

/// <summary>What a category sets; null inherits from the category above.</summary>
public sealed record CategorySettings
{
    public static readonly CategorySettings Inherited = new();

    public AllowedKinds? Kinds { get; init; }

    /// <summary>Which team gets it.</summary>
    public Guid? TeamId { get; init; }

    public Impact? Impact { get; init; }

    public Urgency? Urgency { get; init; }

    /// <summary>Service level of incidents.</summary>
    public Guid? IncidentLevelId { get; init; }

    /// <summary>Service level of requests.</summary>
    public Guid? RequestLevelId { get; init; }

    /// <summary>At most 30 fields.</summary>
    public IReadOnlyList<CategoryField>? Fields { get; init; }

    /// <summary>What the operator says and asks, at most 4,000 characters.</summary>
    public string? Script { get; init; }

    /// <summary>At most 30.</summary>
    public IReadOnlyList<CannedReply>? CannedReplies { get; init; }

    /// <summary>How long texts are kept, in months from each message's date, 1 to 120.</summary>
    public int? RetentionMonths { get; init; }

    /// <summary>Which local entities may use it; an empty list is all.</summary>
    public IReadOnlyList<Guid>? EntityIds { get; init; }

    /// <summary>Whether portals offer it.</summary>
    public bool? OfferedToPortals { get; init; }
}
