using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Knowledge;

namespace BackOffice.Knowledge;

internal sealed class KnowledgeMapping : IEntityTypeConfiguration<Article>, IEntityTypeConfiguration<ArticleCategory>, IEntityTypeConfiguration<ArticleVersion>
{
    /// <summary>Folding may split one letter of some scripts into several.</summary>
    private const int LongestFoldedTitle = 4 * ArticleValues.LongestTitle;

    private const int LongestName = 100;

    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("Articles");
        article.Property(row => row.Id).ValueGeneratedNever();
        article.Property(row => row.Slug).HasMaxLength(ArticleSlug.Longest);
        article.Property(row => row.Title).HasMaxLength(ArticleValues.LongestTitle);
        article.Property(row => row.Language).HasMaxLength(2);
        article.Property(row => row.WrittenBy).HasMaxLength(LongestName);
        article.Property(row => row.SearchTitle).HasMaxLength(LongestFoldedTitle).IsNotAudited();
        // the former text is kept in a row of its own; the audit says that it changed and when
        article.Property(row => row.Body).IsNotAudited();
        article.Property(row => row.SearchText).IsNotAudited();
        article.HasMany(row => row.Categories).WithOne().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Cascade);
        article.HasIndex(row => row.Slug).IsUnique();
        article.HasIndex(row => new { row.SearchTitle, row.Id });
    }

    public void Configure(EntityTypeBuilder<ArticleCategory> category)
    {
        category.ToTable("ArticleCategories");
        category.HasKey(row => new { row.ArticleId, row.CategoryId });
        category.HasIndex(row => row.CategoryId);
    }

    public void Configure(EntityTypeBuilder<ArticleVersion> version)
    {
        version.ToTable("ArticleVersions");
        version.Property(row => row.Id).ValueGeneratedNever();
        version.Property(row => row.Title).HasMaxLength(ArticleValues.LongestTitle).IsNotAudited();
        version.Property(row => row.Body).IsNotAudited();
        version.Property(row => row.WrittenBy).HasMaxLength(LongestName);
        version.HasOne<Article>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(row => new { row.ArticleId, row.Number }).IsUnique();
    }
}
