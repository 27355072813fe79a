using Shared.Common;
using Shared.Incidents.Attachments;

namespace BackOffice.Tests.Common;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a\u0000b", "ab")]
    [InlineData("a\u001b[31mb\u007f", "a[31mb")]
    [InlineData("a\u0080b\u0085c\u009fd", "abcd")]
    [InlineData("Pago \u202egpj.exe\u202c", "Pago gpj.exe")]
    [InlineData("\u202aa\u202bb\u202cc\u202dd\u202e", "abcd")]
    [InlineData("\u2066a\u2067b\u2068c\u2069", "abc")]
    [InlineData("uno\r\n\r\ndos\rtres\tcuatro", "uno\n\ndos\ntres\tcuatro")]
    [InlineData(" \u0000 ", "")]
    [InlineData("Señora Núñez · l·l «€» 👩‍💻", "Señora Núñez · l·l «€» 👩‍💻")]
    [InlineData(null, "")]
    public void Block_SignsThatAreObeyed_AreGone(string? typed, string kept) => Assert.Equal(kept, PlainText.Block(typed));

    [Theory]
    [InlineData("a\r\nb\nc\td", "a b c d")]
    [InlineData("a\u2028b\u2029c", "a b c")]
    [InlineData("\n a\u0000\u202eb \n", "ab")]
    public void Line_SeveralLines_AreOne(string typed, string kept) => Assert.Equal(kept, PlainText.Line(typed));

    [Fact]
    public void FileName_ThatTurnsItsEndingRound_ShowsItAsItIs() => Assert.Equal("factura_fdp.pdf", AttachmentRules.NameOf("factura\u202efdp.pdf", AttachmentKind.Pdf).Value);
}
