using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Incidents.Console.Views;

/// <summary>Reads saved views.</summary>
public sealed class ViewQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    private const int Most = 100;

    /// <summary>Those of everybody and the official's own, by name. One statement.</summary>
    public async Task<IReadOnlyList<ViewRow>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var owner = actor.Id;
        return await (
            from view in data.SavedViews.AsNoTracking()
            where view.OwnerId == null || view.OwnerId == owner
            orderby view.Name, view.Id
            select new ViewRow(view.Id, view.Name, view.OwnerId == null, view.Address)).Take(Most).ToListAsync(cancellation);
    }
}

/// <summary>A saved view in the list.</summary>
public sealed record ViewRow(Guid Id, string Name, bool IsShared, string Address);
