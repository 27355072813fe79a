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
        var asked = await (
            from level in levels
            join recount in data.ServiceRecounts on level.Id equals recount.LevelId into recounts
            from recount in recounts.DefaultIfEmpty()
            select new { level.Id, Recount = (ServiceRecount?)recount }).ToListAsync(operation.Cancellation);
        foreach (var row in asked)
        {
            if (row.Recount is null) data.ServiceRecounts.Add(ServiceRecount.Of(row.Id));
            else Restart(data, row.Recount);
        }
    }

    /// <summary>Written even where nothing was reckoned yet, so that a batch under way with the former terms fails by the version.</summary>
    private static void Restart(BackOfficeDbContext data, ServiceRecount recount)
    {
        recount.Restart();
        data.Entry(recount).Property(row => row.After).IsModified = true;
    }
}
