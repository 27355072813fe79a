using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Shared.Appointments;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Data.Auditing;

/// <summary>The properties that an operation changes, before and after, without secrets and with masked documents.</summary>
internal static class AuditedChanges
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON by type and property: <c>{"Person":{"Town":["Gandia","Oliva"]}}</c>; null when nothing that is told changed.</summary>
    public static string? Of(ChangeTracker tracker)
    {
        var changes = new SortedDictionary<string, SortedDictionary<string, string?[]>>(StringComparer.Ordinal);
        foreach (var entry in tracker.Entries().Where(IsTold))
        {
            var name = entry.Metadata.ShortName();
            while (changes.ContainsKey(name)) name += "+";
            var properties = new SortedDictionary<string, string?[]>(StringComparer.Ordinal);
            foreach (var property in entry.Properties.Where(property => IsTold(entry, property)))
            {
                var masked = property.Metadata.FindAnnotation(MappingWords.AuditedMasked) is not null;
                string? after = Text(property.CurrentValue, masked);
                properties[property.Metadata.Name] = entry.State == EntityState.Added ? [after] : [Text(property.OriginalValue, masked), after];
            }

            if (properties.Count > 0) changes[name] = properties;
        }

        return changes.Count == 0 ? null : JsonSerializer.Serialize(changes, Json);
    }

    private static bool IsTold(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified && entry.Entity is not (PersonTerm or Shared.Incidents.Requesters.RequesterTerm or DeskClaim or OutboxMessage or AuditHead or Shared.Audit.AuditEntry);

    private static bool IsTold(EntityEntry entry, PropertyEntry property)
    {
        if (property.Metadata.FindAnnotation(MappingWords.NotAudited) is not null || property.Metadata.IsConcurrencyToken) return false;
        return entry.State == EntityState.Added
            ? property.CurrentValue is not null && !property.Metadata.IsPrimaryKey() && !property.Metadata.IsForeignKey()
            : property.IsModified && !Equals(property.OriginalValue, property.CurrentValue);
    }

    private static string? Text(object? value, bool masked) => value switch
    {
        null => null,
        string text when masked => DocumentNumber.Mask(text),
        string text => text,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(value, value.GetType(), Json),
    };
}
