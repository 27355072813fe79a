using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Support;

/// <summary>The whole application over a SQLite file of its own, with a clock that a test moves and a schedule that does not run by itself.</summary>
public class Town : WebApplicationFactory<Program>
{
    private readonly Dictionary<Role, Actor> officials = [];

    public FakeClock Clock { get; } = new();

    /// <summary>Counts what reaches the database.</summary>
    public StatementCounter Statements { get; } = new();

    /// <summary>What the application logged.</summary>
    public MemoryLog Log { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("backoffice-").FullName;

    public DateTime Now => Clock.Now;

    public T Service<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A context that knows nothing of what the application has in memory.</summary>
    public BackOfficeDbContext Data() => Service<IDbContextFactory<BackOfficeDbContext>>().CreateDbContext();

    /// <summary>An official of that role who has just signed in; always the same one.</summary>
    public Actor ActorOf(Role role)
    {
        lock (officials) return officials.TryGetValue(role, out var actor) ? actor : officials[role] = NewActor(role);
    }

    /// <summary>Another official of that role, signed in this moment.</summary>
    public Actor NewActor(Role role)
    {
        using var data = Data();
        var (official, session) = (Ids.New(Now), Ids.New(Now));
        data.Users.Add(new Official { Id = official, UserName = $"{role}-{official:N}", NormalizedUserName = $"{role}-{official:N}".ToUpperInvariant(), DisplayName = $"{role} de prueba", Office = "Oficina de prueba" });
        data.UserRoles.Add(new IdentityUserRole<Guid> { UserId = official, RoleId = SecurityMapping.IdOf(role) });
        data.Sessions.Add(new OfficialSession { Id = session, OfficialId = official, StartedAt = Now, LastSeenAt = Now, AuthenticatedAt = Now });
        data.SaveChanges();
        return new Actor { Kind = ActorKind.Official, Id = official, Name = $"{role} de prueba", SessionId = session };
    }

    /// <summary>From which level on <see cref="Log"/> listens.</summary>
    protected virtual LogLevel LowestLevel => LogLevel.Warning;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseStaticWebAssets();
        builder.UseSetting("Data:Directory", Folder);
        builder.UseSetting("Schedule:Enabled", "false");
        builder.UseSetting("Knowledge:ShippedArticles", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureLogging(logging => logging.AddProvider(Log).AddFilter<MemoryLog>(level => level >= LowestLevel));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.ConfigureDbContext<SqliteBackOfficeDbContext>(options => options.AddInterceptors(Statements));
        });
        TemplateDatabase.CopyTo(Path.Combine(Folder, "backoffice.db"));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
