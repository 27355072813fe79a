using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackOffice.Knowledge.Rendering;

namespace BackOffice.Tests.Knowledge;

public sealed class ArticleHtmlTests
{
    private static readonly HashSet<string> Elements =
        ["A", "BLOCKQUOTE", "BR", "CODE", "EM", "H2", "H3", "H4", "H5", "H6", "HR", "IMG", "LI", "OL", "P", "PRE", "STRONG", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL"];

    private static readonly HashSet<string> Attributes = ["href", "src", "alt", "class", "target", "rel", "loading", "start", "style"];

    public static TheoryData<string> Payloads =>
    [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<object data=\"javascript:alert(1)\">",
        "<embed src=\"javascript:alert(1)\">",
        "<form action=\"javascript:alert(1)\"><button>x</button></form>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>@import 'javascript:alert(1)'</style>",
        "<link rel=stylesheet href=//evil.example>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"//evil.example/\">",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<!--<img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><x onclick=alert(1)>",
        "<div>\n<script>alert(1)</script>\n</div>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x](java&#09;script:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](&#x6A;avascript:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](%6aavascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](file:///etc/passwd)",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](\\\\evil.example)",
        "[x](blob:https://evil.example/1)",
        "[x](https://a.example/\" onmouseover=\"alert(1))",
        "[x](https://a.example \"title\\\" onmouseover=\\\"alert(1)\")",
        "[x\" onclick=\"alert(1)](https://a.example)",
        "![x](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "![x](//evil.example/pixel.png)",
        "![x](data:image/svg+xml,<svg onload=alert(1)>)",
        "![\" onerror=\"alert(1)](/guia/acta.png)",
        "![<img src=x onerror=alert(1)>](/guia/acta.png)",
        "![x](/guia/acta.png\" onerror=\"alert(1))",
        "[![x](javascript:alert(1))](javascript:alert(2))",
        "<javascript:alert(1)>",
        "<data:text/html,<script>alert(1)</script>>",
        "[x]: javascript:alert(1)\n\n[x]",
        "[x]: <javascript:alert(1)> \"t\"\n\n[x][x]",
        "```\"><script>alert(1)</script>\ncode\n```",
        "``` html\" onclick=\"alert(1)\n<script>alert(1)</script>\n```",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "# <img src=x onerror=alert(1)>",
        "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | [x](javascript:alert(1)) |",
        "> <script>alert(1)</script>",
        "- <svg/onload=alert(1)>",
        "**<script>alert(1)</script>**",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "x{onclick=alert(1)}",
        "# x {#a onclick=alert(1)}",
        "<a\u0000href=javascript:alert(1)>x",
        "\\<script>alert(1)\\</script>",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Render_Attack_LeavesOnlyHarmlessElements(string payload)
    {
        var body = new HtmlParser().ParseDocument($"<body>{ArticleHtml.Render(payload)}</body>").Body!;

        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.TagName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            if (element.GetAttribute("href") is { } href) Assert.Matches("^(https?://|mailto:|/[^/\\\\])", href);
            if (element.GetAttribute("src") is { } src) Assert.Matches("^/[^/\\\\]", src);
            if (element.GetAttribute("style") is { } style) Assert.Matches("^text-align: (left|right|center);$", style);
        }
    }

    [Fact]
    public void Payloads_AreMany() => Assert.True(Payloads.Count >= 40);

    [Fact]
    public void Render_OwnHtml_IsReadAsText()
    {
        var body = Body("Escriba <b>negrita</b> & cierre.");

        Assert.Equal("Escriba <b>negrita</b> & cierre.", body.TextContent.Trim());
        Assert.Empty(body.QuerySelectorAll("b"));
    }

    [Fact]
    public void Render_WhatAnArticleNeeds_IsThere()
    {
        var body = Body("""
            # Título

            Un **párrafo** con `código`, [propio](/personas) y [ajeno](https://www.example.org/a?b=1&c=2) y [correo](mailto:a@example.org).

            1. Uno
            2. Dos

            > Aviso

            | a | b |
            |---|--:|
            | 1 | 2 |

            ![Una ficha](/guia/personas.png)
            """);

        Assert.Equal("Título", body.QuerySelector("h2")!.TextContent);
        Assert.Equal(["/personas", "https://www.example.org/a?b=1&c=2", "mailto:a@example.org"], body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal([null, "noopener noreferrer", "noopener noreferrer"], body.QuerySelectorAll("a").Select(link => link.GetAttribute("rel")));
        Assert.Equal(2, body.QuerySelectorAll("ol > li").Length);
        Assert.Equal("2", body.QuerySelector("blockquote ~ table td:last-child")!.TextContent);
        Assert.Equal(("/guia/personas.png", "Una ficha"), (body.QuerySelector("img")!.GetAttribute("src"), body.QuerySelector("img")!.GetAttribute("alt")));
    }

    [Fact]
    public void Render_RefusedLink_KeepsItsWords() => Assert.Equal("Pulse aquí ya", Body("Pulse [aquí](javascript:alert(1)) ya").TextContent.Trim());

    [Theory]
    [InlineData("[")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("_*")]
    [InlineData("- ")]
    [InlineData("|a")]
    [InlineData("a [b](/c) *d* ")]
    public void Render_AsDeepAsCanBe_EndsSoonAndShowsTheText(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 50_000 / repeated.Length));
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(ArticleHtml.Render(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Render_ManyMarksOfALongText_AreStillRead() =>
        Assert.Equal(2_500, Body(string.Concat(Enumerable.Repeat("Vea [b](/c).\n\n", 2_500))).QuerySelectorAll("a").Length);

    [Fact]
    public void Render_TooDeep_IsShownAsTyped() => Assert.Contains("&gt;&gt;&gt;", ArticleHtml.Render(new string('>', 1_000)), StringComparison.Ordinal);

    [Fact]
    public void Opening_MarksAndHeadings_AreLeftOut()
    {
        Assert.Equal("Para quién: todos. Vea la ficha.", ArticleHtml.Opening("## Uno\n\n![x](/a.png)\n\nPara quién: **todos**.\nVea [la ficha](/personas)."));
        var cut = ArticleHtml.Opening(string.Join(' ', Enumerable.Repeat("palabra", 60)));
        Assert.EndsWith("palabra…", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 100, 160);
    }

    private static IElement Body(string markdown) => new HtmlParser().ParseDocument($"<body>{ArticleHtml.Render(markdown)}</body>").Body!;
}
