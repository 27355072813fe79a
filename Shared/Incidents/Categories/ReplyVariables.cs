using System.Text.RegularExpressions;

namespace Shared.Incidents.Categories;

/// <summary>The words in braces that a canned reply may hold; whoever sends it has them replaced.</summary>
public static partial class ReplyVariables
{
    /// <summary>The requester's name.</summary>
    public const string Name = "Nombre";

    /// <summary>INC-2026-000123.</summary>
    public const string Number = "Numero";

    /// <summary>The official who writes.</summary>
    public const string Official = "Operador";

    public const string TownHall = "Ayuntamiento";

    public static readonly IReadOnlyList<string> All = [Name, Number, Official, TownHall];

    /// <summary>The first word in braces that is none of them; null when all are.</summary>
    public static string? Unknown(string text) => Braces().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => !All.Contains(name));

    [GeneratedRegex(@"\{([^{}\s]{1,30})\}")]
    private static partial Regex Braces();
}
