using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels;

/// <summary>Asks for the open incidents that have some levels, or should have them, to be reckoned anew, in the same transaction as what changed.</summary>
internal static class ServiceRecounts
{
    private static readonly IncidentKind[] Kinds = Enum.GetValues<IncidentKind>();

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

    /// <summary>After categories changed: of every level that some category gave before or gives now to a kind to which it gave another. One statement when there are any, else none.</summary>
    public static async Task AskAsync(Operation operation, CategoryTree before, CategoryTree after)
    {
        var levels = Kinds.SelectMany(kind => after.All.Select(category => (Before: before.Find(category.Category.Id)?.LevelOf(kind), After: category.LevelOf(kind))))
            .Where(pair => pair.Before != pair.After).SelectMany(pair => new[] { pair.Before, pair.After }).OfType<Guid>().Distinct().ToList();
        if (levels.Count > 0) await AskAsync(operation, operation.Data.ServiceLevels.Where(level => levels.Contains(level.Id)));
    }

    /// <summary>Written even where nothing was reckoned yet, so that a batch under way with the former terms fails by the version.</summary>
    private static void Restart(BackOfficeDbContext data, ServiceRecount recount)
    {
        recount.Restart();
        data.Entry(recount).Property(row => row.After).IsModified = true;
    }
}
