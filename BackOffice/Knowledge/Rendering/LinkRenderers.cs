using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BackOffice.Knowledge.Rendering;

/// <summary>Links and pictures; one that leads nowhere safe leaves only its words.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        if (link.IsImage) WriteImage(renderer, link, url);
        else if (ArticleLinks.IsSafe(url)) WriteLink(renderer, link, url!);
        else renderer.WriteChildren(link);
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string url)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write('"');
        // another page would end what is being done here
        if (ArticleLinks.IsForeign(url)) renderer.Write(" target=\"_blank\" rel=\"noopener noreferrer\"");
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline link, string? url)
    {
        var isShown = ArticleLinks.IsOwnPath(url);
        if (isShown) renderer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(url).Write("\" alt=\"");
        var before = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = before;
        if (isShown) renderer.Write("\" />");
    }
}

/// <summary>Addresses between angle brackets.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = link.IsEmail ? $"{Uri.UriSchemeMailto}:{link.Url}" : link.Url;
        if (renderer.EnableHtmlForInline && ArticleLinks.IsForeign(url))
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\" target=\"_blank\" rel=\"noopener noreferrer\">").WriteEscape(link.Url).Write("</a>");
        }
        else
        {
            renderer.WriteEscape(link.Url);
        }
    }
}
