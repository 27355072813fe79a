using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels;

/// <summary>Asks for the open incidents of some levels to be reckoned anew, in the same transaction as what changed.</summary>
internal static class ServiceRecounts
{
    /// <summary>One statement.</summary>
    public static async Task AskAsync(Operation operation, IQueryable<ServiceLevel> levels)
    {
        var data = operation.Data;
        var asked = await levels.Select(level => new { level.Id, Recount = data.ServiceRecounts.FirstOrDefault(recount => recount.LevelId == level.Id) }).ToListAsync(operation.Cancellation);
        foreach (var row in asked)
        {
            if (row.Recount is null) data.ServiceRecounts.Add(ServiceRecount.Of(row.Id));
            else row.Recount.Restart();
        }
    }
}
