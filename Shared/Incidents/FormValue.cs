using Shared.Common;

namespace Shared.Incidents;

/// <summary>What was typed in a field of a category's form, with the field's name as it was then, so that old incidents stay readable.</summary>
/// <param name="Code">Of the field, unique in its form.</param>
/// <param name="Label">As shown when it was typed.</param>
/// <param name="Value">At most 2,000 characters; dates as yyyy-MM-dd, yes/no as true/false, persons as their id.</param>
public sealed record FormValue(string Code, string Label, string Value)
{
    /// <summary>Those in which something was typed, as they are kept.</summary>
    public static IReadOnlyList<FormValue> Filled(IEnumerable<FormValue> typed) => [.. typed.Select(value => value with { Value = PlainText.Block(value.Value) }).Where(value => value.Value.Length > 0)];
}
