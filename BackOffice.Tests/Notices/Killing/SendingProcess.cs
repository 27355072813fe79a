using System.Diagnostics;
using BackOffice.Administration;
using BackOffice.Appointments;
using BackOffice.Components;
using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Hosting;
using BackOffice.Incidents;
using BackOffice.Incidents.Sides;
using BackOffice.Keys;
using BackOffice.Notices;
using BackOffice.Notices.Outbox;
using BackOffice.Offices;
using BackOffice.Registration;
using BackOffice.Security;
using BackOffice.Verification;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Tests.Notices.Killing;

/// <summary>The application without its screens, as a process that sends what is due and may be killed at any moment.</summary>
internal static class SendingProcess
{
    /// <summary>What it writes once it is about to send.</summary>
    public const string Ready = "ready";

    /// <param name="arguments">Folder of the data, port of the mail server, the point at which it kills itself or none, how often that point is passed before, and whether it has the whole model.</param>
    public static async Task RunAsync(string[] arguments)
    {
        var point = Enum.Parse<DeathPoint>(arguments[2]);
        var death = new Death(point, int.Parse(arguments[3], null));
        await using var app = Build(arguments[0], arguments[1], death, bool.Parse(arguments[4]));
        var drain = app.Services.GetRequiredService<DrainOutbox>();
        await using (var data = await app.Services.GetRequiredService<IDbContextFactory<BackOfficeDbContext>>().CreateDbContextAsync()) _ = data.Model;
        Console.WriteLine(Ready);
        if (await Console.In.ReadLineAsync() is null) return;
        death.Arm();
        await drain.RunAsync(CancellationToken.None);
        Console.WriteLine("done");
    }

    private static WebApplication Build(string folder, string port, Death death, bool isWhole)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Directory"] = folder,
            ["Schedule:Enabled"] = "false",
            ["Notices:Email:Channel"] = "Smtp",
            ["Notices:Smtp:Host"] = "127.0.0.1",
            ["Notices:Smtp:Port"] = port,
            ["Notices:Smtp:From"] = "avisos@ayuntamiento.example",
            ["Notices:Smtp:StartTls"] = "false",
        });
        builder.AddHosting().AddData().AddSecurity().AddUseCases().AddShell();
        builder.AddAdministration().AddNotices().AddRegistration().AddVerification().AddKeys().AddOffices().AddAppointments().AddIncidents().AddIncidentSides();
        builder.Logging.ClearProviders();
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (false, false));
        builder.Services.ConfigureDbContext<SqliteBackOfficeDbContext>(options =>
        {
            options.AddInterceptors(death.Interceptors);
            if (!isWhole) options.ReplaceService<IModelCustomizer, SmallModel>();
        });
        death.Decorate(builder.Services);
        return builder.Build();
    }

    internal static void Die() => Process.GetCurrentProcess().Kill();
}
