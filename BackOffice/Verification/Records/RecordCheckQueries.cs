using System.Security.Cryptography;
using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

/// <summary>What anybody may know of a record whose code they hold: that it exists, and nothing about a person.</summary>
public sealed class RecordCheckQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>One statement; null for unknown and for malformed codes alike.</summary>
    /// <param name="actor">The application, on behalf of whoever asks.</param>
    public async Task<RecordCheck?> FindAsync(Actor actor, string? code, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsSystem, cancellation);
        // a malformed code is looked for too: both answers take the same time
        var csv = SecureVerificationCode.Parse(code) is { IsDone: true, Value.Value: var value } ? value : "";
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows =
            from row in data.VerificationRecords.AsNoTracking()
            where row.Csv == csv
            join printed in data.RecordFiles on row.Id equals printed.RecordId into files
            from file in files.DefaultIfEmpty()
            select new RecordCheck(row.Number, row.Csv, row.CreatedAt, row.ReplacedById != null, file == null ? null : file.PageCount, file == null ? null : file.Sha256, file == null ? null : file.PrintedAt);
        return await rows.SingleOrDefaultAsync(cancellation);
    }
}

/// <param name="Sha256">Of the printed PDF, 64 hexadecimal digits; null while it was not printed.</param>
public sealed record RecordCheck(string Number, string Csv, DateTime CreatedAt, bool IsReplaced, int? PageCount, string? Sha256, DateTime? PrintedAt)
{
    /// <summary>In the groups in which it is printed.</summary>
    public string ShownCsv => SecureVerificationCode.Parse(Csv).Value.Shown;

    /// <summary>Whether these are the bytes that were printed; null when nothing was printed that they could be compared with.</summary>
    public bool? Matches(ReadOnlySpan<byte> pdf) => Sha256 is null ? null : string.Equals(Convert.ToHexString(SHA256.HashData(pdf)), Sha256, StringComparison.Ordinal);
}
