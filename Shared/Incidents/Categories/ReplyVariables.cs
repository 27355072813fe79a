using System.Text.RegularExpressions;

namespace Shared.Incidents.Categories;

/// <summary>The words in braces that a canned reply may hold; whoever sends it has them replaced.</summary>
public static partial class ReplyVariables
{
    /// <summary>The requester's name.</summary>
    public const string Name = "Nombre";

    /// <summary>INC-2026-000123.</summary>
    public const string Number = "Numero";

    public const string Title = "Titulo";

    /// <summary>The official who writes.</summary>
    public const string Official = "Operador";

    public const string TownHall = "Ayuntamiento";

    /// <summary>Address of the citizen's portal.</summary>
    public const string Portal = "Portal";

    /// <summary>The procedure concerned.</summary>
    public const string Procedure = "Tramite";

    public static readonly IReadOnlyList<string> All = [Name, Number, Title, Official, TownHall, Portal, Procedure];

    /// <summary>The first word in braces that is none of them; null when all are.</summary>
    public static string? Unknown(string text) => Braces().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => !All.Contains(name));

    /// <summary>The text with the variables in their places; one without a value stays empty.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values) =>
        Braces().Replace(text, match => All.Contains(match.Groups[1].Value) ? values.GetValueOrDefault(match.Groups[1].Value) ?? "" : match.Value);

    [GeneratedRegex(@"\{([^{}\s]{1,30})\}")]
    private static partial Regex Braces();
}
