using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Data.Demo;

/// <summary>The demo town of a developer's machine. <c>Demo:Enabled</c> switches it off; outside of Development there is none.</summary>
public static class DemoData
{
    /// <summary>Loads the town into a database without officials and prints how to come in.</summary>
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment() || !configuration.GetValue("Demo:Enabled", true)) return;
        var contexts = services.GetRequiredService<IDbContextFactory<BackOfficeDbContext>>();
        if (await IsEmptyAsync(contexts, cancellation)) await LoadTownAsync(services, cancellation);
        await PrintAsync(contexts, configuration["urls"] ?? CommandLineAddress.Default, cancellation);
    }

    private static async Task LoadTownAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var result = await services.GetRequiredService<LoadDemoTown>().ExecuteAsync(new LoadDemoTownRequest(now), Actor.System("demo"), cancellation);
        if (!result.IsDone) throw new InvalidOperationException(result.Refusal.Code);
    }

    private static async Task<bool> IsEmptyAsync(IDbContextFactory<BackOfficeDbContext> contexts, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return !await data.Users.AnyAsync(cancellation);
    }

    private static async Task PrintAsync(IDbContextFactory<BackOfficeDbContext> contexts, string addresses, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var users = await data.Users.Where(official => !official.IsClosed).Select(official => official.UserName).ToListAsync(cancellation);
        foreach (var account in DemoAccounts.All.Where(account => users.Contains(account.User))) Console.WriteLine($"DEMO account {account.User} {account.Password} {account.Role}");
        var hash = Administration.ApiClients.ApiClientKeys.HashOf(DemoAccounts.ApiKey);
        if (await data.ApiClients.AnyAsync(client => client.KeyHash == hash && client.RevokedAt == null, cancellation)) Console.WriteLine($"DEMO apikey {DemoAccounts.ApiKey}");
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries)) Console.WriteLine($"DEMO address {address}");
    }
}
