using Shared.Common;
using Shared.Knowledge;

namespace BackOffice.Tests.Knowledge;

public sealed class ArticleRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("¿No recibo la clave?", "no-recibo-la-clave")]
    [InlineData("  Ñandú   y cigüeña · 2026 ", "nandu-y-ciguena-2026")]
    [InlineData("Col·lapse: què fer?", "collapse-que-fer")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("<script>alert(1)</script>", "script-alert-1-script")]
    [InlineData("¡!", "")]
    public void Slug_OfATitle_HasOnlyLettersDigitsAndHyphens(string title, string slug) => Assert.Equal(slug, ArticleSlug.Of(title));

    [Fact]
    public void Slug_LongTitle_IsCutBetweenWords()
    {
        var slug = ArticleSlug.Of(string.Join(' ', Enumerable.Repeat("palabra", 15)));

        Assert.InRange(slug.Length, 60, ArticleSlug.Longest);
        Assert.EndsWith("-palabra", slug, StringComparison.Ordinal);
        Assert.Equal(ArticleSlug.Longest, ArticleSlug.Of(new string('a', ArticleValues.LongestTitle)).Length);
    }

    [Fact]
    public void Check_EverythingWrong_SaysEachOfItsField()
    {
        var wrong = new ArticleValues("¿?", "fr", " ", (ArticleAudience)9, true, [.. Enumerable.Range(0, 31).Select(_ => Guid.NewGuid())]);

        Assert.Equal(
            [KnowledgeRefusals.TitleMissing, KnowledgeRefusals.LanguageUnknown, KnowledgeRefusals.BodyMissing, KnowledgeRefusals.AudienceUnknown, KnowledgeRefusals.CategoriesTooMany],
            wrong.Check());
    }

    [Theory]
    [InlineData(120, 50_000, true)]
    [InlineData(121, 50_000, false)]
    [InlineData(120, 50_001, false)]
    public void Check_Lengths_AreBounded(int title, int body, bool isRight) =>
        Assert.Equal(isRight, ArticleTown.Values(new string('a', title), new string('b', body)).Check().Count == 0);

    [Fact]
    public void Change_OtherText_KeepsTheFormerAndTheAddress()
    {
        var article = Article.Create(ArticleTown.Values("Clave perdida", "Uno."), "Ana", Now).Value;

        var former = article.Change(ArticleTown.Values("Clave olvidada", "Dos."), "Luis", Now.AddHours(1)).Value!;

        Assert.Equal(("Clave perdida", "Uno.", 1, "Ana", Now), (former.Title, former.Body, former.Number, former.WrittenBy, former.WrittenAt));
        Assert.Equal(("Clave olvidada", "Dos.", 2, "Luis", "clave-perdida"), (article.Title, article.Body, article.Number, article.WrittenBy, article.Slug));
        Assert.Equal("clave olvidada dos.", article.SearchText);
    }

    [Fact]
    public void Change_OnlyAudienceAndCategories_KeepsNoFormerText()
    {
        var (first, second, third) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var article = Article.Create(ArticleTown.Values(body: "Uno.\r\n", categories: [first, second]), "Ana", Now).Value;

        Assert.Null(article.Change(ArticleTown.Values(body: "Uno.", audience: ArticleAudience.Public, categories: [second, third, third]), "Luis", Now.AddHours(1)).Value);

        Assert.Equal((1, "Ana"), (article.Number, article.WrittenBy));
        Assert.Equal([second, third], article.Categories.Select(row => row.CategoryId));
    }

    [Fact]
    public void Change_Wrong_ChangesNothing()
    {
        var article = Article.Create(ArticleTown.Values(), "Ana", Now).Value;

        Assert.Equal(KnowledgeRefusals.BodyMissing, article.Change(ArticleTown.Values("Otro", ""), "Luis", Now).Refusal);
        Assert.Equal("Clave perdida", article.Title);
    }

    [Fact]
    public void Renew_OnlyWhatNobodyChanged_GetsTheNewText()
    {
        var shipped = Article.Ship("guia", ArticleTown.Values("Guía", "Uno."), "BackOffice", Now).Value;
        Assert.Null(shipped.Renew("Guía", "Uno.", "BackOffice", Now));
        Assert.Equal(1, shipped.Renew("Guía", "Dos.", "BackOffice", Now)!.Number);
        Assert.Equal("Dos.", shipped.Body);

        shipped.Change(ArticleTown.Values("Guía", "Lo nuestro."), "Ana", Now);
        Assert.Null(shipped.Renew("Guía", "Tres.", "BackOffice", Now));
        Assert.Equal("Lo nuestro.", shipped.Body);
    }

    [Fact]
    public void Words_OfAQuestion_AreStemsWithoutWhatSaysNothing()
    {
        var ignored = new HashSet<string> { "para", "los" };

        Assert.Equal(["bloque", "usuari", "clave", "012"], SuggestionWords.OfQuestion("¡Bloqueado! el bloqueo de los usuarios para la CLAVES 012", ignored));
        Assert.Equal(SuggestionWords.Most, SuggestionWords.OfQuestion("uno dos tres cuatro cinco seis siete ocho", ignored).Count);
        Assert.Empty(SuggestionWords.OfQuestion(" ?! ", ignored));
        Assert.Equal(["no", "recibo"], SuggestionWords.OfSearch("No recibo; no"));
    }
}
