using Shared.Incidents;

namespace BackOffice.Data.Demo.Matters;

/// <summary>What somebody turns to the help desk for, and how it is solved.</summary>
/// <param name="Category">Code.</param>
/// <param name="Reply">Asks for something, or says that it is being looked at.</param>
/// <param name="Note">Among officials.</param>
internal sealed record DemoMatter(string Category, IncidentKind Kind, string Title, string Description, string Reply, string Note, string Solution)
{
    public IReadOnlyList<FormValue> Fields { get; init; } = [];

    public string? Procedure { get; init; }

    /// <summary>Whether officials of local entities ask it; citizens do otherwise.</summary>
    public bool IsOfEntities { get; init; }
}
