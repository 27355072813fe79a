using BackOffice.Knowledge;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Tests.Knowledge;

public sealed class ArticleUseCaseTests(Town town) : IClassFixture<Town>
{
    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    [Fact]
    public async Task Create_Article_IsReadBackWithItsAuthor()
    {
        var category = Guid.NewGuid();
        var article = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Clave"), "## Uno", ArticleAudience.Public, "ca", categories: category));

        Assert.Equal(("## Uno", "ca", ArticleAudience.Public, true, "Supervisor de prueba", 1), (article.Body, article.Language, article.Audience, article.IsPublic, article.WrittenBy, article.Number));
        Assert.Equal([category], article.CategoryIds);
    }

    [Theory]
    [InlineData("nuevo")]
    [InlineData("Guía de personas")]
    public async Task Create_TitleWhoseAddressIsTaken_IsRefused(string title)
    {
        if (title != "nuevo") await town.Service<CreateArticle>().ExecuteAsync(new(ArticleTown.Values(title)), Supervisor, default);

        var again = await town.Service<CreateArticle>().ExecuteAsync(new(ArticleTown.Values(title)), Supervisor, default);

        Assert.Equal(KnowledgeRefusals.TitleTaken, again.Refusal);
    }

    [Fact]
    public async Task Change_SecondWriter_IsToldAndLosesNothing()
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Dos a la vez"), "Uno."));
        Assert.True((await town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values with { Body = "Dos." }), Supervisor, default)).IsDone);

        var second = await town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values with { Body = "Tres." }), Supervisor, default);

        Assert.Equal(Refusal.Conflict, second.Refusal);
        var now = await town.ReadArticleAsync(read.Slug);
        Assert.Equal(("Dos.", 2), (now.Body, now.Number));
        Assert.Equal("Uno.", (await town.Service<KnowledgeQueries>().FormerAsync(Supervisor, read.Id, 1, default))!.Body);
        Assert.Null(await town.Service<KnowledgeQueries>().FormerAsync(town.ActorOf(Role.Clerk), read.Id, 1, default));
    }

    [Fact]
    public async Task Change_OnlyCategories_IsAChangeForTheNextWriter()
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Categorías"), categories: [Guid.NewGuid(), Guid.NewGuid()]));
        var kept = read.CategoryIds[1];
        Assert.True((await town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values with { CategoryIds = [kept] }), Supervisor, default)).IsDone);

        Assert.Equal([kept], (await town.ReadArticleAsync(read.Slug)).CategoryIds);
        Assert.Equal(Refusal.Conflict, (await town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task Change_Statements_AreFew()
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Sentencias")));

        var statements = await town.Statements.OfAsync(() => town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values with { Body = "Otro." }), Supervisor, default));

        Assert.InRange(statements.Count, 1, 6);
    }

    [Fact]
    public async Task Change_Audit_SaysWhatChangedAndNotTheText()
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Auditado"), "Texto que no se repite"));
        await town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values with { Body = "Otro que tampoco", Audience = ArticleAudience.Public }), Supervisor, default);

        await using var data = town.Data();
        var lines = await data.AuditEntries.Where(entry => entry.ObjectId == read.Id.ToString()).OrderBy(entry => entry.Sequence).ToListAsync();
        Assert.Equal(["CreateArticle", "ChangeArticle"], lines.Select(line => line.Action));
        Assert.Contains("\"Audience\":[\"Internal\",\"Public\"]", lines[1].Changes, StringComparison.Ordinal);
        Assert.All(lines, line => Assert.DoesNotContain("que no se repite", line.Changes, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain("tampoco", line.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Archive_Article_IsSeenOnlyByWritersAndComesBack()
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Viejo"), audience: ArticleAudience.Public));
        Assert.True((await town.Service<ArchiveArticle>().ExecuteAsync(new(read.Id, read.Version, true), Supervisor, default)).IsDone);

        Assert.Null(await town.Service<KnowledgeQueries>().ReadAsync(town.ActorOf(Role.Clerk), read.Slug, default));
        Assert.Null(await town.Service<PublicArticleQueries>().FindAsync(Actor.System("test"), read.Slug, default));
        var archived = await town.ReadArticleAsync(read.Slug);
        Assert.True(archived.IsArchived);
        Assert.Equal(Refusal.Conflict, (await town.Service<ArchiveArticle>().ExecuteAsync(new(read.Id, read.Version, false), Supervisor, default)).Refusal);

        Assert.True((await town.Service<ArchiveArticle>().ExecuteAsync(new(read.Id, archived.Version, false), Supervisor, default)).IsDone);
        Assert.NotNull(await town.Service<PublicArticleQueries>().FindAsync(Actor.System("test"), read.Slug, default));
    }
}
