using BackOffice.Administration.Officials;
using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Security.Account;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Security;

/// <summary>What tests of accounts and sessions ask of a town.</summary>
internal static class SecurityTown
{
    public const string Password = "una frase que nadie adivina";

    private static int number;

    /// <summary>An account with the password above.</summary>
    public static async Task<Official> AddOfficialAsync(this Town town, params Role[] roles)
    {
        await using var data = town.Data();
        var official = await OfficialAccounts.AddAsync(data, $"oficial{Interlocked.Increment(ref number)}", "Oficial de prueba", "Oficina", roles, Password, town.Now);
        await data.SaveChangesAsync();
        return official;
    }

    public static Task<Result<SignedIn>> TrySignInAsync(this Town town, string? userName, string? password, Guid? replaced = null) =>
        town.Service<SignIn>().ExecuteAsync(new(userName, password, replaced), Actor.System("sign-in"), CancellationToken.None);

    /// <summary>The official, signed in with the password.</summary>
    public static async Task<Actor> SignInAsync(this Town town, Official official)
    {
        var signedIn = (await town.TrySignInAsync(official.UserName, Password)).Value;
        return new Actor { Kind = ActorKind.Official, Id = signedIn.OfficialId, Name = signedIn.DisplayName, SessionId = signedIn.SessionId };
    }

    public static async Task<OfficialSession> SessionAsync(this Town town, Actor actor)
    {
        await using var data = town.Data();
        return await data.Sessions.AsNoTracking().SingleAsync(row => row.Id == actor.SessionId);
    }

    public static async Task<Official> OfficialAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.Users.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    /// <summary>Changes rows behind the application's back.</summary>
    public static async Task ChangeAsync(this Town town, Func<BackOfficeDbContext, Task> change)
    {
        await using var data = town.Data();
        await change(data);
        await data.SaveChangesAsync();
        town.Service<OfficialAccess>().Forget();
    }
}
