using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments;

/// <summary>What appointments take of the desks of an office.</summary>
internal static class TakenDesks
{
    /// <summary>What is taken on some days. One statement.</summary>
    /// <param name="last">Inclusive.</param>
    public static Task<List<DeskClaim>> TakenAsync(this BackOfficeDbContext data, OfficePlan plan, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var (from, to) = (OfficeZone.Span(first, plan.Office.ZoneId).From, OfficeZone.Span(last, plan.Office.ZoneId).To);
        var desks = plan.Desks.Select(desk => desk.Id).ToList();
        return data.DeskClaims.AsNoTracking().Where(claim => desks.Contains(claim.DeskId) && claim.At >= from && claim.At < to).ToListAsync(cancellation);
    }

    /// <summary>Desk and begin of each, whatever the lane.</summary>
    public static HashSet<(Guid DeskId, DateTime At)> Cells(this IEnumerable<DeskClaim> claims) => [.. claims.Select(claim => (claim.DeskId, claim.At))];

    /// <summary>Adds an appointment that follows another one of the same operation. What the former gives back is noticed first, so that both may hold the same five minutes.</summary>
    public static void Follow(this BackOfficeDbContext data, Appointment next)
    {
        data.ChangeTracker.DetectChanges();
        data.Appointments.Add(next);
    }
}
