using Shared.Persons;

namespace Shared.Incidents.Mail;

/// <summary>Addresses in the one form in which they are compared.</summary>
public static class SenderAddress
{
    /// <summary>Whose domain says nothing of who writes: everybody has an address there.</summary>
    private static readonly HashSet<string> Everybodys =
    [
        "@gmail.com", "@googlemail.com", "@hotmail.com", "@hotmail.es", "@outlook.com", "@outlook.es", "@live.com", "@msn.com", "@yahoo.com", "@yahoo.es", "@ymail.com", "@icloud.com", "@me.com",
        "@telefonica.net", "@movistar.es", "@ono.com", "@proton.me", "@protonmail.com", "@gmx.es", "@gmx.com", "@aol.com", "@euskalnet.net",
    ];

    /// <summary>In lower case; empty for what is no address that mail can be sent to.</summary>
    public static string Of(string? typed) => EmailAddress.Parse(typed) is { IsDone: true, Value: var address } ? address.Value.ToLowerInvariant() : "";

    /// <summary>With its @ sign; empty for none.</summary>
    public static string DomainOf(string address) => address.LastIndexOf('@') is var at and >= 0 ? address[at..] : "";

    /// <summary>Before its @ sign; the whole text when there is none.</summary>
    public static string LocalOf(string address) => address.LastIndexOf('@') is var at and >= 0 ? address[..at] : address;

    /// <summary>Whether a rule about the domain would hit people who have nothing to do with each other.</summary>
    /// <param name="domain">With its @ sign, in lower case.</param>
    public static bool IsEverybodys(string domain) => Everybodys.Contains(domain);

    /// <summary>An address, or a domain with its @ sign, in lower case; null for what is neither.</summary>
    public static string? RuleOf(string? typed)
    {
        var text = typed?.Trim() ?? "";
        var address = Of(text.StartsWith('@') ? "x" + text : text);
        if (address.Length == 0) return null;
        return text.StartsWith('@') ? DomainOf(address) : address;
    }
}
