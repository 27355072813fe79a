using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace BackOffice.Knowledge.Rendering;

/// <summary>Articles as HTML. Their own HTML is shown as text, never let through.</summary>
public static partial class ArticleHtml
{
    private const int FirstHeading = 2;
    private const int LongestOpening = 160;
    private const int MostMarks = 3_000;
    private const string Marks = "[*_>`~(";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static string Render(string markdown)
    {
        if (IsOverloaded(markdown)) return AsTyped(markdown);
        try
        {
            return Write(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            // the reader gives up on quotes within quotes within quotes: such a text is shown as it was typed
            return AsTyped(markdown);
        }
    }

    /// <summary>How a text begins, without its marks and headings; at most 160 characters.</summary>
    public static string Opening(string markdown)
    {
        var lines = markdown.Split('\n').Select(line => line.TrimStart()).Where(line => line.Length > 0 && line[0] is not ('#' or '!' or '|' or '>'));
        var text = Dressing().Replace(string.Join(' ', lines), "$1");
        if (text.Length <= LongestOpening) return text;
        var end = text.LastIndexOf(' ', LongestOpening - 1);
        return $"{text[..(end > 0 ? end : LongestOpening - 1)]}…";
    }

    /// <summary>The reader takes time by the square of open marks; no text that people write has so many.</summary>
    private static bool IsOverloaded(string markdown) => Marks.Any(mark => markdown.Count(character => character == mark) > MostMarks);

    private static string AsTyped(string markdown) => $"<pre>{WebUtility.HtmlEncode(markdown)}</pre>";

    private static string Write(MarkdownDocument document)
    {
        // the page's title is the first heading
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Max(heading.Level, FirstHeading);
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.Render(document);
        return text.ToString();
    }

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)|\*\*|`")]
    private static partial Regex Dressing();
}
