using BackOffice.Data;

namespace BackOffice.Hosting.Verbs;

/// <summary>Brings the database to the present schema and ends.</summary>
internal static class MigrateVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        await call.Service<DatabaseStart>().MigrateAsync(call.Cancellation);
        call.Say("Migrate.Done");
        return 0;
    }
}
