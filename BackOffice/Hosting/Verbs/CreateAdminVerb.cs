using BackOffice.Components;
using BackOffice.Data;
using Shared.Security;

namespace BackOffice.Hosting.Verbs;

/// <summary>Makes the first administrator: <c>create-admin [--user U] [--name N]</c>.</summary>
internal static class CreateAdminVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        await call.Service<DatabaseStart>().MigrateAsync(call.Cancellation);
        var user = call.Line.Option("user") ?? call.Texts["Admin.DefaultUser"];
        var password = call.Terminal.Password(call.Texts["Admin.Password", user, CreateAdministrator.ShortestPassword]) ?? "";
        var request = new CreateAdministratorRequest(user, call.Line.Option("name") ?? call.Texts["Admin.DefaultName"], password);
        var result = await call.Service<CreateAdministrator>().ExecuteAsync(request, Actor.System("create-admin"), call.Cancellation);
        if (result.IsDone)
        {
            call.Say("Admin.Done", user);
            return 0;
        }

        foreach (var refusal in result.Refusals) call.Terminal.Say(call.Service<RefusalTexts>().Of(refusal));
        return 1;
    }
}
