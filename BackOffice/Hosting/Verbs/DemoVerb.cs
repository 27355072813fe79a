using System.Diagnostics;
using System.Globalization;
using BackOffice.Data;
using BackOffice.Data.Demo;

namespace BackOffice.Hosting.Verbs;

/// <summary>Fills the registry with invented persons: <c>demo --persons N</c>.</summary>
internal static class DemoVerb
{
    private const int Most = 10_000_000;

    public static async Task<int> RunAsync(VerbCall call)
    {
        if (!int.TryParse(call.Line.Option("persons"), NumberStyles.None, CultureInfo.InvariantCulture, out var persons) || persons is < 1 or > Most)
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
        var watch = Stopwatch.StartNew();
        await call.Service<FloodPersons>().ExecuteAsync(
            new FloodPersonsRequest(persons, done => call.Say("Demo.Progress", done, persons, (long)(done / watch.Elapsed.TotalSeconds))),
            Shared.Security.Actor.System("demo"),
            call.Cancellation);
        call.Say("Demo.Done", persons, watch.Elapsed.TotalSeconds, (long)(persons / watch.Elapsed.TotalSeconds));
        return 0;
    }
}
