using Microsoft.AspNetCore.Components.Routing;

namespace BackOffice.Components.Layout;

/// <summary>A link of the menu, marked when the page is under its address and under no longer one of the menu: the day desk lies under the appointments.</summary>
public sealed class MenuLink : NavLink
{
    private static readonly string[] Addresses = [.. MainMenu.Groups.SelectMany(group => group.Items).Select(item => item.Href)];

    protected override bool ShouldMatch(string uriAbsolute)
    {
        if (!base.ShouldMatch(uriAbsolute) || AdditionalAttributes?["href"] is not string own) return false;
        var path = new Uri(uriAbsolute).AbsolutePath;
        return !Array.Exists(Addresses, other => other.Length > own.Length && IsUnder(path, other) && IsUnder(other, own));
    }

    private static bool IsUnder(string path, string address) => path.StartsWith(address, StringComparison.Ordinal) && (path.Length == address.Length || path[address.Length] == '/');
}
