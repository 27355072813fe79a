using BackOffice.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;
using Quartz.Extensibility;

namespace BackOffice.Hosting;

public static class HostingModule
{
    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(MessageSeconds.Read(builder.Configuration));
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        builder.AddLogging();
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<OutboxCheck>("outbox");
        builder.Services.AddSingleton(services => new JobBoard(services.GetService<ISchedulerFactory>(), services.GetService<IExecutionHistoryStore>(), services.GetRequiredService<TimeProvider>()));
        if (ScheduleSettings.IsEnabled(builder.Configuration)) builder.Services.AddSchedule(DatabaseSettings.Read(builder.Configuration, DataDirectory.Of(builder.Configuration, builder.Environment)));
        return builder;
    }

    public static WebApplication MapHosting(this WebApplication app)
    {
        Map("/health/live", _ => false);
        Map("/health/ready", _ => true);
        return app;

        void Map(string path, Func<HealthCheckRegistration, bool> checks) =>
            app.MapHealthChecks(path, new HealthCheckOptions { Predicate = checks, ResponseWriter = HealthAnswer.WriteAsync }).AllowAnonymous();
    }
}
