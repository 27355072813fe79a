using System.Text.RegularExpressions;

namespace BackOffice.Incidents.Card.Reply;

/// <summary>Fills in the variables of a canned reply; they are written as officials write them, accents and capitals aside.</summary>
public static partial class CannedText
{
    /// <summary>What is in braces and is no variable, or has no value, stays as it is, so that it is seen before it is sent.</summary>
    /// <param name="text">May name {Nombre}, {Numero}, {Operador} and {Ayuntamiento}.</param>
    public static string Fill(string text, CannedValues values) => Variable().Replace(text, match => Fold(match.Groups[1].Value) switch
    {
        "nombre" => values.RequesterName,
        "numero" => values.Number,
        "operador" => values.OfficialName,
        "ayuntamiento" => values.TownHall,
        _ => null,
    } ?? match.Value);

    /// <summary>The text with a canned one after it, a line between.</summary>
    public static string Append(string text, string canned) => string.IsNullOrWhiteSpace(text) ? canned : $"{text.TrimEnd()}\n\n{canned}";

    private static string Fold(string name) => name.ToLowerInvariant().Replace('\u00fa', 'u');

    [GeneratedRegex(@"\{\s*(\p{L}+)\s*\}")]
    private static partial Regex Variable();
}

/// <param name="RequesterName">Null when nobody was identified.</param>
public sealed record CannedValues(string? RequesterName, string Number, string OfficialName, string TownHall);
