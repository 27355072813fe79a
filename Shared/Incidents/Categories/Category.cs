using Shared.Common;

namespace Shared.Incidents.Categories;

/// <summary>A node of the tree that drives what happens with an incident. Archived, never deleted.</summary>
public sealed class Category : IVersioned, IReferenceData
{
    private Category()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Null at the top.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>For the public API and imports: small letters, digits and hyphens, 1 to 60, unique and unchanging.</summary>
    public string Code { get; private set; } = "";

    /// <summary>1 to 100 characters, unique among its siblings.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Other words under which it is found, at most 300 characters.</summary>
    public string? Keywords { get; private set; }

    /// <summary>Place among its siblings, from 0.</summary>
    public int Position { get; private set; }

    public bool IsArchived { get; private set; }

    /// <summary>What is used in its place once archived, or once the service it is about was withdrawn.</summary>
    public Guid? SuccessorId { get; private set; }

    public CategorySettings Settings { get; private set; } = CategorySettings.Inherited;

    public long Version { get; private set; }

    /// <summary>A new category; its name and code were checked before.</summary>
    public static Category Create(CategoryIdentity identity, Guid? parentId, int position, DateTime now) => Restore(Ids.New(now), identity, parentId, position);

    /// <summary>A category with a known identifier, such as one that is shipped.</summary>
    public static Category Restore(Guid id, CategoryIdentity identity, Guid? parentId, int position) =>
        new() { Id = id, ParentId = parentId, Position = position, Code = identity.Code, Name = identity.Name, Keywords = identity.Keywords };

    /// <summary>Another name; incidents keep pointing at it.</summary>
    public void Rename(string name, string? keywords) => (Name, Keywords) = (name, keywords);

    /// <summary>What it sets and what it inherits.</summary>
    public void Set(CategorySettings settings) => Settings = settings;

    /// <summary>Puts it somewhere else in the tree, with all below it; <see cref="CategoryTree.CanMove"/> says whether it may.</summary>
    public void Move(Guid? parentId, int position) => (ParentId, Position) = (parentId, position);

    /// <summary>Offers it no more. Incidents that have it stay readable.</summary>
    public void Archive(Guid? successorId) => (IsArchived, SuccessorId) = (true, successorId);

    /// <summary>Offers it again.</summary>
    public void Restore() => (IsArchived, SuccessorId) = (false, null);
}

/// <param name="Code">Small letters, digits and hyphens, 1 to 60.</param>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Keywords">At most 300 characters.</param>
public sealed record CategoryIdentity(string Code, string Name, string? Keywords = null);
