using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace BackOffice.Components;

/// <summary>Names and documents that somebody searched for, in a form that may stand in an address: logs, proxies and histories keep those.</summary>
public sealed class SearchLink(IDataProtectionProvider protection)
{
    private const char Mark = '~';

    private readonly IDataProtector protector = protection.CreateProtector("BackOffice.Search");

    /// <summary>Whether a text of an address can be read by anybody.</summary>
    public static bool IsReadable(string? text) => !string.IsNullOrEmpty(text) && text[0] != Mark;

    /// <summary>Another text each time, readable by this town hall's installation only.</summary>
    public string Seal(string typed) => Mark + protector.Protect(typed);

    /// <summary>What was sealed; a text that was not is given back, so that links typed by hand work; null for a broken seal.</summary>
    public string? Open(string? text)
    {
        if (string.IsNullOrEmpty(text) || text[0] != Mark) return text;
        try
        {
            return protector.Unprotect(text[1..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Where the persons that somebody searches for are listed.</summary>
    public string Persons(string typed) => $"/personas?q={Seal(typed.Trim())}";
}
