using System.Globalization;
using System.Security.Claims;
using BackOffice.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Shared.Security;

namespace BackOffice.Security.Account;

/// <summary>The cookie of officials. It names a session; the row of that session says whether it is still worth anything.</summary>
internal static class SignInCookie
{
    private static readonly string Scheme = IdentityConstants.ApplicationScheme;

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "backoffice";
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.CookieManager = new SchemeCookies();
        options.ExpireTimeSpan = SessionRules.Absolute;
        options.SlidingExpiration = false;
        options.LoginPath = SecurityRoutes.SignIn;
        options.AccessDeniedPath = SecurityRoutes.Forbidden;
        options.ReturnUrlParameter = SecurityRoutes.BackParameter;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = context => RedirectAsync(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => RedirectAsync(context, StatusCodes.Status403Forbidden);
    }

    public static Task WriteAsync(HttpContext context, SignedIn signedIn)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, signedIn.OfficialId.ToString()),
            new(ClaimTypes.Name, signedIn.DisplayName),
            new(SessionClaims.DisplayName, signedIn.DisplayName),
            new(SessionClaims.SessionId, signedIn.SessionId.ToString()),
            new(SessionClaims.Origin, OriginOf(context) ?? ""),
        ];
        if (signedIn.LastAccess is { } last) claims.Add(new(SessionClaims.LastAccess, last.ToString("O", CultureInfo.InvariantCulture)));
        return context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
    }

    public static Task RemoveAsync(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>The address from which the request comes.</summary>
    public static string? OriginOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString();

    /// <summary>The same sign-in with the roles that the official has now.</summary>
    public static ClaimsPrincipal WithRoles(ClaimsPrincipal user, IEnumerable<Role> roles)
    {
        var claims = user.Claims.Where(claim => claim.Type != ClaimTypes.Role).Concat(roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return new(new ClaimsIdentity(claims, Scheme));
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var (services, cancellation) = (context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var actor = CurrentActor.From(context.Principal!);
        var standing = await services.GetRequiredService<OfficialAccess>().StandingAsync(actor, cancellation);
        if (standing is null || standing.StateAt(now) == SessionState.Ended)
        {
            // the cookie stays: a request of another tab may be answered after somebody signed in, and would take the new one away
            context.RejectPrincipal();
            return;
        }

        context.ReplacePrincipal(WithRoles(context.Principal!, standing.Roles));
        if (IsPage(context.Request)) await services.GetRequiredService<SessionActivity>().NoteAsync(actor, cancellation);
    }

    /// <summary>Somebody opened a page; scripts, pictures and the connection of a circuit are nobody's activity.</summary>
    private static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    // only a page that somebody opens can go to the sign-in page and come back; the address stays relative, whatever the Host header said
    private static Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context, int otherwise)
    {
        if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api") && !context.Request.Path.StartsWithSegments("/_blazor"))
        {
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        }
        else
        {
            context.Response.StatusCode = otherwise;
        }

        return Task.CompletedTask;
    }
}
