using System.Text.RegularExpressions;
using Shared.Common;
using Shared.Incidents;

namespace BackOffice.Incidents.Card.Reply;

/// <summary>Fills in the variables of what is told to a requester, canned or typed; they are written as officials write them, accents and capitals aside.</summary>
public static partial class CannedText
{
    private const string RequesterName = "nombre";
    private const string Number = "numero";
    private const string OfficialName = "operador";
    private const string TownHall = "ayuntamiento";

    /// <summary>What is in braces and is no variable, or has no value, stays as it is, so that it is seen before it is sent.</summary>
    /// <param name="text">May name {Nombre}, {Numero}, {Operador} and {Ayuntamiento}.</param>
    public static string Fill(string text, CannedValues values) => Variable().Replace(text, match => ValueOf(match, values) ?? match.Value);

    /// <summary>As it is sent: a single word in braces that cannot be filled in is refused, because the requester would read the braces. Other braces are what was meant.</summary>
    public static Result<string> Complete(string text, CannedValues values) =>
        Variable().Matches(text).FirstOrDefault(match => ValueOf(match, values) is null) is { } left
            ? (IsKnown(left) ? IncidentRefusals.VariableEmpty : IncidentRefusals.VariableUnknown).With(left.Value)
            : Fill(text, values);

    /// <summary>One text for several people is told to each as it is: nothing in it is filled in.</summary>
    public static Refusal? CheckShared(string? text) => text is not null && Variable().Match(text) is { Success: true } found ? IncidentRefusals.VariableEmpty.With(found.Value) : null;

    /// <summary>Whether there is anything to fill in.</summary>
    public static bool HasVariables(string? text) => text is not null && Variable().IsMatch(text);

    /// <summary>The text with a canned one after it, a line between.</summary>
    public static string Append(string text, string canned) => string.IsNullOrWhiteSpace(text) ? canned : $"{text.TrimEnd()}\n\n{canned}";

    private static string? ValueOf(Match match, CannedValues values) => Fold(match.Groups[1].Value) switch
    {
        RequesterName => values.RequesterName,
        Number => values.Number,
        OfficialName => values.OfficialName,
        TownHall => values.TownHall,
        _ => null,
    };

    private static bool IsKnown(Match match) => Fold(match.Groups[1].Value) is RequesterName or Number or OfficialName or TownHall;

    private static string Fold(string name) => name.ToLowerInvariant().Replace('\u00fa', 'u');

    [GeneratedRegex(@"(?<!\{)\{\s*(\p{L}+)\s*\}(?!\})")]
    private static partial Regex Variable();
}

/// <param name="RequesterName">Null when nobody was identified.</param>
public sealed record CannedValues(string? RequesterName, string Number, string OfficialName, string TownHall);
