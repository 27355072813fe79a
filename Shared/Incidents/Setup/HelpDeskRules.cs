using System.Text.RegularExpressions;
using Shared.Common;
using Shared.Persons;

namespace Shared.Incidents.Setup;

/// <summary>What must be right before a team, a local entity or a telephone line is kept; each refusal of its field. What comes back is trimmed, empty texts are null.</summary>
public static partial class HelpDeskRules
{
    /// <summary>Of a team or a line.</summary>
    public const int ShortName = 80;

    public const int EntityName = 100;

    /// <summary>The digits of a telephone number with its spaces.</summary>
    public const int Number = 30;

    public const int Rule = 500;

    public static Result<TeamData> Team(TeamData typed)
    {
        List<Refusal> refusals = [.. Name(typed.Name, ShortName)];
        var email = Tidy(typed.Email);
        if (email is not null && EmailAddress.Parse(email) is var parsed)
        {
            if (parsed.IsDone) email = parsed.Value.Value;
            else refusals.Add(HelpDeskRefusals.EmailInvalid);
        }

        return refusals.Count > 0 ? refusals : typed with { Name = typed.Name.Trim(), Email = email };
    }

    /// <param name="dir3">L01469990: a letter and 8 letters or digits; may be missing.</param>
    public static Result<(string Name, string? Dir3)> Entity(string? name, string? dir3)
    {
        List<Refusal> refusals = [.. Name(name, EntityName)];
        var code = Tidy(dir3)?.ToUpperInvariant();
        if (code is not null && !Dir3().IsMatch(code)) refusals.Add(HelpDeskRefusals.Dir3Invalid);
        return refusals.Count > 0 ? refusals : (name!.Trim(), code);
    }

    public static Result<SupportLineData> Line(SupportLineData typed)
    {
        List<Refusal> refusals = [.. Name(typed.Name, ShortName)];
        var (outside, abroad) = (Tidy(typed.NumberOutside), Tidy(typed.NumberAbroad));
        if (!IsNumber(typed.Number.Trim())) refusals.Add(HelpDeskRefusals.NumberInvalid);
        if (outside is not null && !IsNumber(outside)) refusals.Add(HelpDeskRefusals.NumberInvalid.For(nameof(typed.NumberOutside)));
        if (abroad is not null && !IsNumber(abroad)) refusals.Add(HelpDeskRefusals.NumberInvalid.For(nameof(typed.NumberAbroad)));
        if (typed.Rule.Trim().Length > Rule) refusals.Add(HelpDeskRefusals.RuleTooLong);
        return refusals.Count > 0 ? refusals : typed with { Name = typed.Name.Trim(), Number = typed.Number.Trim(), NumberOutside = outside, NumberAbroad = abroad, Rule = typed.Rule.Trim() };
    }

    private static IEnumerable<Refusal> Name(string? name, int longest)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return HelpDeskRefusals.NameMissing;
        else if (name.Trim().Length > longest) yield return HelpDeskRefusals.NameTooLong;
    }

    private static bool IsNumber(string text) => text.Length <= Number && Dialled().IsMatch(text);

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]{8}\z")]
    private static partial Regex Dir3();

    [GeneratedRegex(@"\A\+?[0-9][0-9 ]{1,28}[0-9]\z")]
    private static partial Regex Dialled();
}
