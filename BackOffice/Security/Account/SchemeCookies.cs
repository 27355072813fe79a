using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BackOffice.Security.Account;

/// <summary>Names the cookie <c>__Host-…</c> where the browser allows it, over https; over plain http only the machine itself gets a usable cookie.</summary>
internal sealed class SchemeCookies : ICookieManager
{
    private readonly ChunkingCookieManager inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => inner.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options)
    {
        options.Secure = IsSecure(context);
        inner.AppendResponseCookie(context, NameOf(context, key), value, options);
    }

    public void DeleteCookie(HttpContext context, string key, CookieOptions options)
    {
        options.Secure = IsSecure(context);
        inner.DeleteCookie(context, NameOf(context, key), options);
    }

    private static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? $"__Host-{key}" : key;

    private static bool IsSecure(HttpContext context) => context.Request.IsHttps || !IsLoopback(context.Request.Host.Host);

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
