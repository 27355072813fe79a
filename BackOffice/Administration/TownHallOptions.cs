using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;

namespace BackOffice.Administration;

/// <summary>Opciones generales as they are now. Read once in a few seconds; a change in this process is seen at once.</summary>
public sealed class TownHallOptions(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    private (GeneralOptions Options, DateTimeOffset ReadAt)? known;

    public async ValueTask<GeneralOptions> GetAsync(CancellationToken cancellation)
    {
        if (known is { } last && clock.GetUtcNow() - last.ReadAt < Memory) return last.Options;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var options = await data.GeneralOptions.AsNoTracking().SingleAsync(cancellation);
        known = (options, clock.GetUtcNow());
        return options;
    }

    /// <summary>They changed.</summary>
    public void Forget() => known = null;
}
