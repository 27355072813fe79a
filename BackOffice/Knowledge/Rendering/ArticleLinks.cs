namespace BackOffice.Knowledge.Rendering;

/// <summary>Where the links and pictures of an article may lead.</summary>
internal static class ArticleLinks
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <summary>A path of this application, a page of the web or a mail address.</summary>
    public static bool IsSafe(string? url) => IsOwnPath(url) || IsForeign(url);

    /// <summary>A path from the root of this application.</summary>
    public static bool IsOwnPath(string? url) => IsClean(url) && url!.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal);

    /// <summary>A page of the web or a mail address.</summary>
    public static bool IsForeign(string? url) => IsClean(url) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);

    // browsers drop tabs and line ends from addresses and read a backslash as a slash
    private static bool IsClean(string? url) => !string.IsNullOrEmpty(url) && !url.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\');
}
