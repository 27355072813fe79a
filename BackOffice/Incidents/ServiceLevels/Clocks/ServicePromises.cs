using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <summary>What is promised to whom, as a transaction reads it: what is in memory may be older than what asked for the reckoning.</summary>
internal sealed class ServicePromises
{
    private readonly CategoryTree categories;
    private readonly IReadOnlyDictionary<Guid, (ServiceLevel Level, BusinessCalendar Calendar)> levels;

    private ServicePromises(CategoryTree categories, IReadOnlyDictionary<Guid, (ServiceLevel Level, BusinessCalendar Calendar)> levels) => (this.categories, this.levels) = (categories, levels);

    /// <summary>Two statements.</summary>
    public static async Task<ServicePromises> ReadAsync(Operation operation)
    {
        var data = operation.Data;
        var tree = new CategoryTree(await data.Categories.AsNoTracking().ToListAsync(operation.Cancellation));
        var rows = await data.ServiceLevels.AsNoTracking()
            .Join(data.BusinessCalendars, level => level.CalendarId, calendar => calendar.Id, (level, calendar) => new { Level = level, Calendar = calendar }).ToListAsync(operation.Cancellation);
        return new(tree, rows.ToDictionary(row => row.Level.Id, row => (row.Level, row.Calendar)));
    }

    /// <summary>The categories that give a level to a kind.</summary>
    public IReadOnlyList<Guid> Giving(Guid levelId, IncidentKind kind) => [.. categories.All.Where(category => category.LevelOf(kind) == levelId).Select(category => category.Category.Id)];

    public ServiceTerms? TermsOf(Incident incident) =>
        categories.Find(incident.CategoryId)?.LevelOf(incident.Kind) is { } id && levels.TryGetValue(id, out var found) ? found.Level.TermsOf(incident.Priority, found.Calendar) : null;
}
