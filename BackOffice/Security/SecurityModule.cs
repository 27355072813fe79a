using BackOffice.Hosting;
using BackOffice.Security.Account;
using BackOffice.Security.Sessions;
using BackOffice.Security.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace BackOffice.Security;

public static class SecurityModule
{
    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        var directory = DataDirectory.Of(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(directory);
        builder.Services.AddDataProtection().SetApplicationName("BackOffice").PersistKeysToFileSystem(new DirectoryInfo(directory.Keys));
        builder.Services.AddSingleton<OfficialAccess>().AddScoped<CurrentActor>();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddSingleton<SessionActivity>();
        builder.Services.AddScoped<PinnedAuthentication>().AddScoped<CircuitHandler, SessionCircuit>();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, SignInCookie.Configure);
        builder.Services.AddAuthorization();
        return builder;
    }

    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        if (app.Environment.IsProduction()) app.UseHsts();
        app.UseMiddleware<OriginGuard>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapPost(SecurityRoutes.SignOut, LeaveAsync);
        return app;
    }

    private static async Task<IResult> LeaveAsync(HttpContext context, IAntiforgery antiforgery, SignOut signOut)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        // an answer that the session had already ended changes nothing: the cookie goes
        if (context.User.Identity is { IsAuthenticated: true })
        {
            var actor = CurrentActor.From(context.User);
            // its open pages are not told but find out at their next command, or a few seconds later: told now, this one would turn to the sign-in page by itself and cut the answer off
            await signOut.ExecuteAsync(new SignOutRequest(actor.SessionId!.Value), actor, context.RequestAborted);
        }

        await SignInCookie.RemoveAsync(context);
        return Results.LocalRedirect(SecurityRoutes.SignIn);
    }
}
