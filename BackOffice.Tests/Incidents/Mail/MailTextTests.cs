using BackOffice.Incidents.Mail.Intake;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail;

public sealed class MailTextTests
{
    [Theory]
    [InlineData("uno\r\n\r\n\r\n\r\ndos  \r\n", "uno\n\ndos")]
    [InlineData("a\u0000b\u0007c\u001b[31md", "abc[31md")]
    [InlineData("fac\u202Efdp.exe", "facfdp.exe")]
    [InlineData("a\u200Bb\uFEFFc\u00ADd\u2066e\u2069", "abcde")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("👩\u200D👧 ñ Ç", "👩\u200D👧 ñ Ç")]
    public void Clean_SignsThatDoHarm_AreGone(string typed, string shown) => Assert.Equal(shown, MailText.Clean(typed));

    [Fact]
    public void Clean_HalvesOfSigns_AreReplaced()
    {
        var shown = MailText.Clean("a" + new string((char)0xD83D, 1) + "b" + new string((char)0xDC69, 1));
        Assert.Equal("a\uFFFDb\uFFFD", shown);
    }

    [Fact]
    public void Cut_WithinASign_LeavesItOut()
    {
        Assert.Equal("a…", MailText.Cut("a👩b", 3));
        Assert.Equal("ab", MailText.Cut("ab", 2));
    }

    [Fact]
    public void Line_ManyLines_AreOne() => Assert.Equal("Hola Bcc: todos@otro.example", MailText.Line(" Hola\r\nBcc:\ttodos@otro.example\n"));

    [Theory]
    [InlineData("Re: RV: [INC-2026-000001-0A1B2C3D] Recibo", "Recibo")]
    [InlineData("Fwd: Recibo [INC-2026-000001-0A1B2C3D]", "Recibo")]
    [InlineData("Recuerdo: hola", "Recuerdo: hola")]
    [InlineData("Re:", "")]
    public void Title_OfASubject_IsWhatItSays(string subject, string title) => Assert.Equal(title, MailTitle.Of(subject));

    [Theory]
    [InlineData("<p>Uno</p><p>Dos<br>Tres</p>", "Uno\n\nDos\nTres")]
    [InlineData("<div>a<script>x()</script><style>p{}</style><!-- c --></div>", "a")]
    [InlineData("<p>a<span style='display:none'>b</span><span style=\"FONT-SIZE: 0px\">c</span><b hidden>d</b></p>", "a")]
    [InlineData("<a href='https://otro.example/x'>aquí</a>", "aquí <https://otro.example/x>")]
    [InlineData("<a href='https://otro.example'>https://otro.example</a>", "https://otro.example")]
    [InlineData("<a href='javascript:alert(1)'>pulse</a>", "pulse")]
    [InlineData("<a href='https://malo.example'>https://banco.example</a>", "https://banco.example <https://malo.example>")]
    [InlineData("<ul><li>uno<li>dos</ul>", "- uno\n- dos")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc")]
    [InlineData("<img src='http://rastro.example/p.gif' alt='Firma'><img src=x>", "[Firma]")]
    [InlineData("a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c d")]
    [InlineData("<svg><script>x</script></svg><math><mtext>y</mtext></math>z", "z")]
    public void Html_IsReadAsItIsSeen(string html, string shown) => Assert.Equal(shown, MailText.Clean(HtmlText.Of(html)));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><font>")]
    public async Task Html_MadeToKeepUsBusy_IsReadSoon(string tags) =>
        await Task.Run(() => HtmlText.Of(string.Concat(Enumerable.Repeat(tags, 100_000)) + "fin")).WaitAsync(TimeSpan.FromMinutes(1));
}
