using System.Diagnostics;
using System.Globalization;
using BackOffice.Data;
using BackOffice.Data.Demo;
using Shared.Security;

namespace BackOffice.Hosting.Verbs;

/// <summary>Fills the registry with invented persons, the help desk with invented incidents: <c>demo --persons N</c>, <c>demo --incidents N</c>.</summary>
internal static class DemoVerb
{
    private const int Most = 10_000_000;

    public static async Task<int> RunAsync(VerbCall call)
    {
        var (persons, incidents) = (Asked(call, "persons"), Asked(call, "incidents"));
        if (persons is null && incidents is null)
        {
            call.Say("Demo.PersonsMissing", Most);
            return 2;
        }

        if (call.Service<IHostEnvironment>().IsProduction())
        {
            call.Say("Demo.NotInProduction");
            return 1;
        }

        await call.Service<DatabaseStart>().MigrateAsync(call.Cancellation);
        var actor = Actor.System("demo");
        if (persons is { } people) await FillAsync(call, "", people, progress => call.Service<FloodPersons>().ExecuteAsync(new(people, progress), actor, call.Cancellation));
        if (incidents is { } matters) await FillAsync(call, "Incidents.", matters, progress => call.Service<FloodIncidents>().ExecuteAsync(new(matters, progress), actor, call.Cancellation));
        return 0;
    }

    private static async Task FillAsync(VerbCall call, string what, int count, Func<Action<int>, Task> fill)
    {
        var watch = Stopwatch.StartNew();
        await fill(done => call.Say($"Demo.{what}Progress", done, count, (long)(done / watch.Elapsed.TotalSeconds)));
        call.Say($"Demo.{what}Done", count, watch.Elapsed.TotalSeconds, (long)(count / watch.Elapsed.TotalSeconds));
    }

    private static int? Asked(VerbCall call, string what) =>
        int.TryParse(call.Line.Option(what), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most ? count : null;
}
