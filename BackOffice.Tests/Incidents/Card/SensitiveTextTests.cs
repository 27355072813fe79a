using Shared.Incidents;
using Shared.Keys;

namespace BackOffice.Tests.Incidents.Card;

public sealed class SensitiveTextTests
{
    [Theory]
    [InlineData("Su DNI 12345678Z consta", SensitiveKind.Document, "12345678Z")]
    [InlineData("con 12.345.678-Z.", SensitiveKind.Document, "12.345.678-Z")]
    [InlineData("NIE x1234567l", SensitiveKind.Document, "x1234567l")]
    [InlineData("NIF K1234567L", SensitiveKind.Document, "K1234567L")]
    [InlineData("cuenta ES91 2100 0418 4502 0005 1332 de", SensitiveKind.Iban, "ES91 2100 0418 4502 0005 1332")]
    [InlineData("ES9121000418450200051332", SensitiveKind.Iban, "ES9121000418450200051332")]
    [InlineData("clave: ABCD-EFGH-2345-JKMN", SensitiveKind.Key, "ABCD-EFGH-2345-JKMN")]
    [InlineData("clave abcd-efgh-2345-jkmn", SensitiveKind.Key, "abcd-efgh-2345-jkmn")]
    [InlineData("ABCD EFGH 2345 JKMN", SensitiveKind.Key, "ABCD EFGH 2345 JKMN")]
    [InlineData("ABCDEFGH2345JKMN", SensitiveKind.Key, "ABCDEFGH2345JKMN")]
    public void In_WhatShouldNotGo_IsFound(string text, SensitiveKind kind, string found)
    {
        var piece = Assert.Single(SensitiveText.In(text));
        Assert.Equal((kind, found), (piece.Kind, piece.Text));
        Assert.Equal(found, text.Substring(piece.Index, piece.Text.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678A no es un DNI")]
    [InlineData("Llame al 96 388 37 00 o al 612 345 678")]
    [InlineData("INC-2026-000123 y CIT-2026-000456")]
    [InlineData("ES00 2100 0418 4502 0005 1332")]
    [InlineData("sabe esta fase pues")]
    [InlineData("código 7K2M-09QT-XW4R")]
    [InlineData("el 24/11/2026 a las 10:00")]
    public void In_OtherTexts_FindsNothing(string text) => Assert.Empty(SensitiveText.In(text));

    [Fact]
    public void Check_Confirmed_LetsOnlyDocumentsGo()
    {
        Assert.Equal(IncidentRefusals.TextHasDocument, SensitiveText.Check("12345678Z", withDocuments: false));
        Assert.Null(SensitiveText.Check("12345678Z", withDocuments: true));
        Assert.Equal(IncidentRefusals.TextHasIban, SensitiveText.Check("12345678Z ES9121000418450200051332", withDocuments: true));
        Assert.Equal(IncidentRefusals.TextHasKey, SensitiveText.Check($"Su clave es {KeyText.Generate()}", withDocuments: true));
    }
}
