using BackOffice.Data;
using Microsoft.Data.Sqlite;
using Quartz;

namespace BackOffice.Hosting;

/// <summary>Puts the jobs of <see cref="Schedule"/> into the scheduler, which remembers them and what they did in its own tables.</summary>
internal static class QuartzSetup
{
    /// <summary>The scheduler's own file beside the application's: two writers of one SQLite file would wait for each other.</summary>
    private const string FileName = "quartz.db";

    private static readonly TimeSpan Memory = TimeSpan.FromDays(7);

    public static void AddSchedule(this IServiceCollection services, DatabaseSettings database)
    {
        services.AddQuartzExecutionHistory(options => (options.Retention, options.MaxEntriesPerJob) = (Memory, 200));
        services.AddQuartz(quartz =>
        {
            quartz.UsePersistentStore(store => Store(store, database));
            quartz.UseDefaultThreadPool(4);
            foreach (var job in Schedule.Jobs) Add(quartz, job);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddHostedService<StaleJobs>();
    }

    private static void Store(IPersistentStoreBuilder store, DatabaseSettings database)
    {
        store.ProvisionSchema();
        store.UseExecutionHistory();
        if (database.IsSqlServer)
        {
            store.UseSqlServer(database.ConnectionString);
            store.UseClustering();
        }
        else
        {
            store.UseSqlite(SqliteFile(database));
        }
    }

    private static string SqliteFile(DatabaseSettings database)
    {
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetDirectoryName(file) ?? "", FileName) }.ConnectionString;
    }

    private static void Add(IQuartzBuilder quartz, ScheduledJob job)
    {
        var key = new JobKey(job.Key);
        quartz.AddJob(typeof(ScheduledWorkJob<>).MakeGenericType(job.Work), detail => detail.WithIdentity(key).StoreDurably());
        quartz.AddTrigger(trigger => trigger.ForJob(key).WithIdentity(JobBoard.TriggerOf(job))
            .WithCronSchedule(job.Cron, cron => cron.InTimeZone(Schedule.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)));
    }
}
