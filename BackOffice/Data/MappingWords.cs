using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Data;

/// <summary>Words that mappings share.</summary>
internal static class MappingWords
{
    /// <summary>Annotation of properties that the audit leaves out.</summary>
    public const string NotAudited = "BackOffice:NotAudited";

    /// <summary>Annotation of document numbers, which the audit masks.</summary>
    public const string AuditedMasked = "BackOffice:AuditedMasked";

    public static PropertyBuilder<T> IsNotAudited<T>(this PropertyBuilder<T> property) => property.HasAnnotation(NotAudited, true);

    public static PropertyBuilder<T> IsAuditedMasked<T>(this PropertyBuilder<T> property) => property.HasAnnotation(AuditedMasked, true);

    /// <summary>Kept as JSON text: small lists and records that are only read with their owner.</summary>
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property, int maxLength) => property
        .HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<T>((a, b) => Text(a) == Text(b), value => Text(value).GetHashCode(), value => value))
        .HasMaxLength(maxLength);

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Default);
}
