using Shared.Common;

namespace Shared.Incidents.Views;

/// <summary>A way of looking at the console that somebody gave a name: of one official, or of everybody.</summary>
public sealed class SavedView
{
    /// <summary>The longest name, inclusive.</summary>
    public const int LongestName = 60;

    /// <summary>The longest address, inclusive.</summary>
    public const int LongestAddress = 1_000;

    private SavedView()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>1 to 60 characters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Null when everybody has it.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>What stands after the question mark: filters, order and columns. Searched words stand in it sealed only.</summary>
    public string Address { get; private set; } = "";

    /// <summary>A new one.</summary>
    /// <param name="ownerId">Null for everybody.</param>
    /// <returns>Refused for a name that is missing or too long, and for an address that is too long.</returns>
    public static Result<SavedView> Create(string? name, Guid? ownerId, string address, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(name)) return IncidentRefusals.ViewNameMissing;
        if (name.Trim().Length > LongestName) return IncidentRefusals.ViewNameTooLong;
        if (address.Length > LongestAddress) return IncidentRefusals.ViewTooLong;
        return new SavedView { Id = Ids.New(now), Name = name.Trim(), OwnerId = ownerId, Address = address };
    }
}
