using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

/// <summary>A record as its screen shows it.</summary>
/// <param name="Replaces">Number of the record that it replaces.</param>
/// <param name="ReplacedBy">Number of the record that replaces it.</param>
/// <param name="PrintedAt">When its PDF was made, UTC.</param>
public sealed record RecordView(VerificationRecord Record, string? Replaces, string? ReplacedBy, DateTime? PrintedAt, string? Sha256)
{
    /// <summary>One statement.</summary>
    internal static IQueryable<RecordView> Query(BackOfficeDbContext data, Guid recordId) => data.VerificationRecords.AsNoTracking().Where(row => row.Id == recordId).Select(row => new RecordView(
        row,
        data.VerificationRecords.Where(other => other.Id == row.ReplacesId).Select(other => other.Number).FirstOrDefault(),
        data.VerificationRecords.Where(other => other.Id == row.ReplacedById).Select(other => other.Number).FirstOrDefault(),
        data.RecordFiles.Where(file => file.RecordId == row.Id).Select(file => (DateTime?)file.PrintedAt).FirstOrDefault(),
        data.RecordFiles.Where(file => file.RecordId == row.Id).Select(file => file.Sha256).FirstOrDefault()));
}
