using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>The text of a mail that is only HTML: what its reader would have seen, links with their address, nothing that runs, loads or hides.</summary>
internal static partial class HtmlText
{
    /// <summary>Characters that are read; a longer page is cut before.</summary>
    private const int Longest = 1_000_000;

    /// <summary>Elements within each other that an honest mail, with all that it quotes, does not reach. A deeper one is made to keep the parser busy.</summary>
    private const int Deepest = 400;

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "SCRIPT", "STYLE", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT", "SVG", "MATH", "OBJECT", "EMBED", "IFRAME", "FRAME", "APPLET", "AUDIO", "VIDEO", "CANVAS", "MAP", "SELECT", "BUTTON", "TEXTAREA",
    };

    private static readonly HashSet<string> Blocks =
    [
        "P", "DIV", "UL", "OL", "LI", "TABLE", "TR", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "H5", "H6", "SECTION", "ARTICLE", "HEADER", "FOOTER", "ADDRESS", "DL", "DT", "DD", "CENTER", "FIELDSET", "FORM", "FIGURE",
    ];

    /// <summary>Not cleaned yet of signs that do harm in any text; see <see cref="MailText.Clean"/>.</summary>
    public static string Of(string html)
    {
        if (html.Length > Longest) html = MailText.Begin(html, Longest);
        if (IsTooDeep(html)) return System.Net.WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(html, " "), " "));
        using var page = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        Walk(page.Body, text);
        return text.ToString();
    }

    /// <summary>Without recursion: how deep a page goes is not ours to decide.</summary>
    private static void Walk(INode? root, StringBuilder text)
    {
        for (var node = root; node is not null;)
        {
            if (Enter(node, text) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                Leave(node, text);
                node = node.Parent;
            }

            if (node is null || node == root) return;
            Leave(node, text);
            node = node.NextSibling;
        }
    }

    /// <returns>Whether what is in it is to be read.</returns>
    private static bool Enter(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data } words) Write(text, words.Parent is IElement { TagName: "PRE" } ? data : Gaps().Replace(data, " "));
        if (node is not IElement element) return false;
        if (Unseen.Contains(element.TagName) || IsHidden(element)) return false;
        if (Blocks.Contains(element.TagName)) NewLine(text);
        switch (element.TagName)
        {
            case "BR":
                text.Append('\n');
                break;
            case "HR":
                NewLine(text);
                text.Append("----\n");
                break;
            case "LI":
                text.Append("- ");
                break;
            case "BLOCKQUOTE":
                text.Append("> ");
                break;
            case "IMG" when element.GetAttribute("alt") is { Length: > 0 } alternative:
                Write(text, $"[{MailText.Cut(MailText.Line(alternative), MailLimits.Preview)}]");
                break;
        }

        return true;
    }

    private static void Leave(INode node, StringBuilder text)
    {
        if (node is not IElement element || Unseen.Contains(element.TagName) || IsHidden(element)) return;
        if (element.TagName == "A" && AddressOf(element) is { } address) Write(text, $" <{address}>");
        if (element.TagName is "TD" or "TH") Write(text, " ");
        if (!Blocks.Contains(element.TagName)) return;
        NewLine(text);
        if (element.TagName is "P" or "TABLE" or "UL" or "OL" or "BLOCKQUOTE" or "PRE" || element.TagName.StartsWith('H')) text.Append('\n');
    }

    /// <summary>Where a link really leads, when its text does not say so.</summary>
    private static string? AddressOf(IElement link)
    {
        var address = MailText.Cut(MailText.Line(link.GetAttribute("href")).Replace(" ", "", StringComparison.Ordinal), 500);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https" or "mailto" or "tel")) return null;
        var shown = link.TextContent.Trim();
        return shown == address || shown + "/" == address || (target.Scheme is "mailto" or "tel" && address.EndsWith(":" + shown, StringComparison.OrdinalIgnoreCase)) ? null : address;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        return element.GetAttribute("style") is { Length: > 0 } style && HiddenStyle().IsMatch(style);
    }

    private static void NewLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    private static void Write(StringBuilder text, string words)
    {
        var isAtStart = text.Length == 0 || text[^1] is '\n' or ' ';
        text.Append(isAtStart && words.StartsWith(' ') ? words[1..] : words);
    }

    /// <summary>Tags that were opened and not closed, however badly it is written. Paragraphs, rows and items close by themselves.</summary>
    private static bool IsTooDeep(string html)
    {
        var depth = 0;
        foreach (var tag in Nesting().EnumerateMatches(html))
        {
            depth += html[tag.Index + 1] == '/' ? -1 : 1;
            if (depth > Deepest) return true;
            if (depth < 0) depth = 0;
        }

        return false;
    }

    [GeneratedRegex(@"</?(?!(?:p|li|td|th|tr|br|hr|img|input|meta|link|col|area|base|wbr|dd|dt|tbody|thead|option|html|body|head|o:p)\b)[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nesting();

    [GeneratedRegex(@"<(script|style|head|title|template|svg)\b.*?(</\1\s*>|\z)|<!--.*?(-->|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<[^<>]{0,5000}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(px|pt|em|%)?\s*(!important\s*)?(;|$)|opacity\s*:\s*0(\.0+)?\s*(!important\s*)?(;|$)|max-height\s*:\s*0(px)?\s*(!important\s*)?(;|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HiddenStyle();
}
