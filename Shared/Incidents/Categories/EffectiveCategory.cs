namespace Shared.Incidents.Categories;

/// <summary>A value and the category that set it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="SourceId">Null when nobody sets it and the house's default applies.</param>
public sealed record Inherited<T>(T Value, Guid? SourceId);

/// <summary>A category with everything that it sets or inherits.</summary>
public sealed record EffectiveCategory
{
    public required Category Category { get; init; }

    /// <summary>From the top down to the category itself.</summary>
    public required IReadOnlyList<Category> Path { get; init; }

    /// <summary>Both by default.</summary>
    public required Inherited<AllowedKinds> Kinds { get; init; }

    public required Inherited<Guid?> TeamId { get; init; }

    /// <summary>One person by default.</summary>
    public required Inherited<Impact> Impact { get; init; }

    /// <summary>Medium by default.</summary>
    public required Inherited<Urgency> Urgency { get; init; }

    public required Inherited<Guid?> IncidentLevelId { get; init; }

    public required Inherited<Guid?> RequestLevelId { get; init; }

    public required Inherited<IReadOnlyList<CategoryField>> Fields { get; init; }

    public required Inherited<string?> Script { get; init; }

    public required Inherited<IReadOnlyList<CannedReply>> CannedReplies { get; init; }

    /// <summary>Six months by default (seed 001).</summary>
    public required Inherited<int> RetentionMonths { get; init; }

    /// <summary>All when empty.</summary>
    public required Inherited<IReadOnlyList<Guid>> EntityIds { get; init; }

    public required Inherited<bool> OfferedToPortals { get; init; }

    /// <summary>Portales Municipales › Acceso y claves › Clave perdida.</summary>
    public string PathName => string.Join(" › ", Path.Select(category => category.Name));

    /// <summary>The service level of that kind; null when there is none.</summary>
    public Guid? LevelOf(IncidentKind kind) => kind == IncidentKind.Incident ? IncidentLevelId.Value : RequestLevelId.Value;

    /// <summary>Whether it is for that kind.</summary>
    public bool Allows(IncidentKind kind) => Kinds.Value.HasFlag(kind == IncidentKind.Incident ? AllowedKinds.Incident : AllowedKinds.Request);

    /// <summary>Whether that local entity may use it; the town hall itself (null) always may.</summary>
    public bool IsFor(Guid? entityId) => EntityIds.Value.Count == 0 || entityId is not { } id || EntityIds.Value.Contains(id);
}
