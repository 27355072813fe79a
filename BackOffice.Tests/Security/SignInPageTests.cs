using System.Net;
using AngleSharp.Html.Parser;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Shared.Security;
using static BackOffice.Tests.Security.SecurityTown;

namespace BackOffice.Tests.Security;

public sealed class SignInPageTests(Town town) : IClassFixture<Town>
{
    private HttpClient Client(string address = "http://localhost") =>
        town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(address) });

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string? userName, string? password, bool withToken = true)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path));
        var form = page.QuerySelector("form")!;
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
        if (!withToken) fields.Remove("__RequestVerificationToken");
        fields["Input.UserName"] = userName ?? "";
        fields["Input.Password"] = password ?? "";
        return await client.PostAsync(path, new FormUrlEncodedContent(fields));
    }

    private static string SignInCookieOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.SingleOrDefault(cookie => cookie.Split('=')[0].EndsWith("backoffice", StringComparison.Ordinal)) ?? "" : "";

    [Fact]
    public async Task Post_RightPassword_GivesACookieAndGoesBackToThePage()
    {
        var official = await town.AddOfficialAsync(Role.Administrator);
        using var client = Client();
        using var response = await PostAsync(client, "/cuenta/entrar?volver=%2Fadministracion%2Fusuarios", official.UserName, Password);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/administracion/usuarios", response.Headers.Location?.OriginalString);
        var cookie = SignInCookieOf(response);
        Assert.StartsWith("backoffice=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/administracion/usuarios")).StatusCode);
    }

    [Fact]
    public async Task Post_ProvisionalPassword_GoesToChangeItAndNowhereElse()
    {
        var official = await town.AddOfficialAsync(Role.Administrator);
        await town.ChangeAsync(data => data.Users.Where(row => row.Id == official.Id).ForEachAsync(row => row.MustChangePassword = true));
        using var response = await PostAsync(Client(), "/cuenta/entrar?volver=%2Fadministracion%2Fusuarios", official.UserName, Password);

        Assert.Equal(SecurityRoutes.Password, response.Headers.Location?.OriginalString);
    }

    /// <summary>The answer to another tab may come after somebody else signed in: it must not take the new cookie away.</summary>
    [Fact]
    public async Task Page_OfASessionThatEnded_IsRefusedAndLeavesTheCookiesAlone()
    {
        var official = await town.AddOfficialAsync(Role.Administrator);
        using var client = Client();
        using var signedIn = await PostAsync(client, "/cuenta/entrar", official.UserName, Password);
        await town.ChangeAsync(data => data.Sessions.Where(row => row.OfficialId == official.Id).ForEachAsync(row => row.End(town.Now)));
        using var response = await client.GetAsync("/administracion/usuarios");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.StartsWith("/cuenta/entrar", response.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Empty(SignInCookieOf(response));
    }

    [Fact]
    public async Task Post_OverHttps_GivesAHostCookie()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        using var response = await PostAsync(Client("https://tramita.example.org"), "/cuenta/entrar", official.UserName, Password);

        var cookie = SignInCookieOf(response);
        Assert.StartsWith("__Host-backoffice=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Post_PlainHttpFromAfar_GivesACookieThatTheBrowserWillNotKeep()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        using var response = await PostAsync(Client("http://tramita.example.org"), "/cuenta/entrar", official.UserName, Password);

        Assert.Contains("secure", SignInCookieOf(response), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        using var response = await PostAsync(Client(), "/cuenta/entrar", official.UserName, Password, withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("", SignInCookieOf(response));
    }

    [Fact]
    public async Task Post_UnknownWrongAndClosed_LookTheSame()
    {
        var (official, closed) = (await town.AddOfficialAsync(Role.Clerk), await town.AddOfficialAsync(Role.Clerk));
        await town.ChangeAsync(async data => (await data.Users.SingleAsync(row => row.Id == closed.Id)).IsClosed = true);
        HashSet<string> texts = [];
        foreach (var (name, password) in new[] { ("nadie", Password), (official.UserName!, "otra frase larga distinta"), (closed.UserName!, Password) })
        {
            using var response = await PostAsync(Client(), "/cuenta/entrar", name, password);
            var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
            texts.Add(page.QuerySelector("[role=alert]")!.TextContent.Trim());
            Assert.Equal("", page.QuerySelector("input[type=password]")!.GetAttribute("value") ?? "");
            Assert.Equal("", SignInCookieOf(response));
        }

        Assert.StartsWith("No se ha podido entrar", Assert.Single(texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_RoleMissing_LeadsToTheForbiddenPage()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        using var client = Client();
        await PostAsync(client, "/cuenta/entrar", official.UserName, Password);
        using var response = await client.GetAsync("/administracion/usuarios");

        Assert.StartsWith(SecurityRoutes.Forbidden, response.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_WithoutToken_IsRefusedAndEndsNothing()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        using var client = Client();
        await PostAsync(client, "/cuenta/entrar", official.UserName, Password);
        using var response = await client.PostAsync(SecurityRoutes.SignOut, new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await using var data = town.Data();
        Assert.Null((await data.Sessions.SingleAsync(row => row.OfficialId == official.Id)).EndedAt);
    }

    [Fact]
    public void Pages_EveryOne_SaysWhoMayOpenIt()
    {
        var open = typeof(SecurityRoutes).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(Microsoft.AspNetCore.Components.RouteAttribute), false))
            .Where(type => !type.IsDefined(typeof(Microsoft.AspNetCore.Authorization.AuthorizeAttribute), true)
                && !type.IsDefined(typeof(Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute), true))
            .Select(type => type.FullName);
        Assert.Empty(open);
    }
}
