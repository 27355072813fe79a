using System.Globalization;

namespace BackOffice.Components.Controls.Fields;

/// <summary>One choice of a list.</summary>
public sealed record SelectOption<T>(T Value, string Text)
{
    internal string Key => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "";
}
