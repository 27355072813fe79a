using BackOffice.Incidents.Categories;
using BackOffice.Knowledge;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Tests.Knowledge;

public sealed class KnowledgeQueriesTests(Town town) : IClassFixture<Town>
{
    private KnowledgeQueries Queries => town.Service<KnowledgeQueries>();

    private Actor Operator => town.ActorOf(Role.Operator);

    [Theory]
    [InlineData("camión")]
    [InlineData("CAMION zzyx")]
    [InlineData("zzyx ñandu")]
    public async Task List_Words_AreFoundWithoutAccentsInTitleAndText(string text)
    {
        var slug = ArticleSlug.Of("El camión ZZYX");
        if (await Queries.ReadAsync(Operator, slug, default) is null) await town.WriteAsync(ArticleTown.Values("El camión ZZYX", "Un ñandú al volante."));

        Assert.Contains((await ListAsync(new(text))).Rows, row => row.Slug == slug);
        Assert.DoesNotContain((await ListAsync(new($"{text} inexistente"))).Rows, row => row.Slug == slug);
    }

    [Fact]
    public async Task List_WordsThatAPatternWouldRead_AreWords()
    {
        await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Cualquiera")));

        Assert.Empty((await ListAsync(new("100_%_' OR 1=1 --"))).Rows);
    }

    [Fact]
    public async Task List_Pages_FollowEachOtherWithoutGapOrRepetition()
    {
        var mark = $"xq{Guid.NewGuid().ToString("N")[..8]}";
        for (var i = 0; i < KnowledgeQueries.RowsPerPage + 5; i++) await town.WriteAsync(ArticleTown.Values(i % 3 == 0 ? $"{mark} n.º {i}" : $"Otro {mark[2..]} {i}", mark));
        List<string> seen = [];
        string? after = null;
        do
        {
            var page = await ListAsync(new(mark), after);
            seen.AddRange(page.Rows.Select(row => row.Title));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(KnowledgeQueries.RowsPerPage + 5, seen.Distinct().Count());
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.All(seen.Take(10), title => Assert.StartsWith(mark, title, StringComparison.Ordinal));
        Assert.NotEmpty((await ListAsync(new(mark), "roto~clave")).Rows);
    }

    [Fact]
    public async Task List_Filters_NarrowByCategoryAudienceAndLanguage()
    {
        var (category, above, other) = (ShippedHelpDesk.CategoryId("clave-perdida"), ShippedHelpDesk.CategoryId("acceso-claves"), ShippedHelpDesk.CategoryId("diseno"));
        var article = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Klabea"), audience: ArticleAudience.Public, language: "eu", categories: category));

        Assert.Equal([article.Slug], (await ListAsync(new(Category: category, Audience: ArticleAudience.Public, Language: "eu"))).Rows.Select(row => row.Slug));
        Assert.Contains((await ListAsync(new(Category: above))).Rows, row => row.Slug == article.Slug);
        Assert.DoesNotContain((await ListAsync(new(Category: category, Audience: ArticleAudience.Internal))).Rows, row => row.Slug == article.Slug);
        Assert.Empty((await ListAsync(new(Category: category, Language: "ca"))).Rows);
        Assert.Empty((await ListAsync(new(Category: other))).Rows);
        Assert.Empty((await ListAsync(new(Category: Guid.NewGuid()))).Rows);
    }

    [Fact]
    public async Task Categories_InUse_AreInTheOrderOfTheTree()
    {
        var choices = await town.Service<ArticleCategoryQueries>().ListAsync(Operator, default);

        var lost = choices.Single(choice => choice.Id == ShippedHelpDesk.CategoryId("clave-perdida"));
        Assert.Equal(("Acceso y claves › Clave perdida", 2), (lost.Path, lost.Depth));
    }

    [Fact]
    public async Task Drafts_OnlyWriters_SeeThem()
    {
        var draft = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Borrador"), published: false));

        Assert.Null(await Queries.ReadAsync(Operator, draft.Slug, default));
        Assert.DoesNotContain((await ListAsync(new(draft.Title))).Rows, row => row.Slug == draft.Slug);
        await Assert.ThrowsAsync<AccessRefusedException>(() => ListAsync(new(Shelf: ArticleShelf.Drafts)));
        Assert.Contains((await Queries.ListAsync(town.ActorOf(Role.Administrator), new(draft.Title, Shelf: ArticleShelf.Drafts), null, default)).Rows, row => row.Slug == draft.Slug);
    }

    [Fact]
    public async Task Suggest_CategoryThenWords_AtMostFiveBestFirst()
    {
        var (category, word) = (Guid.NewGuid(), $"wxkz{Guid.NewGuid().ToString("N")[..2]}");
        var inText = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Otra cosa"), $"Trata de {word}ado."));
        var inTitle = await town.WriteAsync(ArticleTown.Values($"{word}o de usuario", "Nada."));
        var ofCategory = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("De la categoría"), categories: category));
        await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Borrador"), word, published: false, categories: category));

        var found = await Queries.SuggestAsync(Operator, [Guid.NewGuid(), category], $"¿Y los {word}ados?", "es", default);

        Assert.Equal([ofCategory.Slug, inTitle.Slug, inText.Slug], found.Select(row => row.Slug));
        Assert.Equal($"Trata de {word}ado.", found[2].Opening);
        for (var i = 0; i < 6; i++) await town.WriteAsync(ArticleTown.Values($"{word} {i}"));
        Assert.Equal(KnowledgeQueries.MostSuggestions, (await Queries.SuggestAsync(Operator, null, word, null, default)).Count);
    }

    [Fact]
    public async Task Suggest_Language_ComesBeforeSpanishAndOthersNotAtAll()
    {
        var word = $"q{Guid.NewGuid().ToString("N")[..4]}";
        foreach (var language in new[] { "es", "ca", "eu" }) await town.WriteAsync(ArticleTown.Values($"{word} {language}", language: language));

        Assert.Equal(["ca", "es"], (await Queries.SuggestAsync(Operator, [], word, "ca", default)).Select(row => row.Language));
    }

    [Fact]
    public async Task Suggest_NothingToGoBy_AsksNothing()
    {
        await Queries.SuggestAsync(Operator, [], "x", null, default);

        Assert.Empty(await town.Statements.OfAsync(() => Queries.SuggestAsync(Operator, [], "para los que", null, default)));
    }

    [Fact]
    public async Task Suggest_WhatCallersSay_FindsTheShippedAnswer()
    {
        await town.ShipArticlesAsync();
        foreach (var (said, slug) in new[]
        {
            ("no le llega la clave al correo", "no-recibo-la-clave"), ("ha perdido la clave", "he-perdido-mi-clave"), ("usuario bloqueado", "mi-acceso-esta-bloqueado"),
            ("le ha cobrado dos veces, problema con el pago", "problemas-con-el-pago"), ("no puede firmar con el certificado", "problemas-con-la-firma-o-el-certificado"),
            ("no sabe adjuntar un documento", "como-adjuntar-documentos"), ("cómo se rellena el formulario", "dudas-al-rellenar-un-formulario"), ("qué horario tiene el teléfono 012", "horario-y-telefonos-de-ayuda"),
        })
        {
            var found = await Queries.SuggestAsync(Operator, null, said, "es", default);
            Assert.Contains(slug, found.Take(3).Select(row => row.Slug));
        }
    }

    [Fact]
    public async Task Reads_Statements_AreFew()
    {
        var slug = (await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Sentencias")))).Slug;
        await ListAsync(new());

        Assert.InRange((await town.Statements.OfAsync(() => ListAsync(new("clave perdida", Guid.NewGuid(), ArticleAudience.Public, "es")))).Count, 1, 2);
        Assert.InRange((await town.Statements.OfAsync(() => Queries.ReadAsync(Operator, slug, default))).Count, 1, 3);
        Assert.Single(await town.Statements.OfAsync(() => Queries.SuggestAsync(Operator, [Guid.NewGuid()], "clave perdida bloqueada correo móvil", "es", default)));
    }

    private Task<Shared.Common.Page<ArticleRow>> ListAsync(KnowledgeFilter filter, string? after = null) => Queries.ListAsync(Operator, filter, after, default);
}
