using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackOffice.Data.Engines;

/// <summary>Instants are UTC on the way in and marked so on the way out; SQLite would give them back without a kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
