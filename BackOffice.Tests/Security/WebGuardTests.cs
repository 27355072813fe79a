using System.Net;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BackOffice.Tests.Security;

public sealed class WebGuardTests(Town town) : IClassFixture<Town>
{
    private const string Own = "http://localhost";

    private HttpClient Client(string address = Own) => town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(address) });

    private async Task<HttpResponseMessage> SendAsync(string method, string path, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers.Where(header => header.Value is not null)) request.Headers.TryAddWithoutValidation(name, value);
        return await Client().SendAsync(request);
    }

    [Theory]
    [InlineData("POST", "/cuenta/entrar", "https://evil.example", null)]
    [InlineData("POST", "/cuenta/entrar", "null", null)]
    [InlineData("POST", "/cuenta/entrar", "", null)]
    [InlineData("POST", "/cuenta/entrar", "http://localhost.evil.example", null)]
    [InlineData("POST", "/cuenta/entrar", "http://localhost:8080", null)]
    [InlineData("POST", "/cuenta/entrar", "http://localhost@evil.example", null)]
    [InlineData("POST", "/cuenta/entrar", "http://evil.example/http://localhost", null)]
    [InlineData("POST", "/cuenta/entrar", "https://localhost", null)]
    [InlineData("POST", "/cuenta/entrar", "http://127.0.0.1", null)]
    [InlineData("POST", "/cuenta/entrar", "http://xlocalhost", null)]
    [InlineData("POST", "/cuenta/entrar", "http://localhost/", null)]
    [InlineData("POST", "/cuenta/entrar", "http://localhost, http://evil.example", null)]
    [InlineData("POST", "/cuenta/salir", "https://evil.example", null)]
    [InlineData("POST", "/cuenta/salir", null, "cross-site")]
    [InlineData("POST", "/cuenta/salir", null, "same-site")]
    [InlineData("POST", "/cuenta/salir", Own, "cross-site")]
    [InlineData("POST", "/apicultura", "https://evil.example", null)]
    [InlineData("PUT", "/personas", "https://evil.example", null)]
    [InlineData("DELETE", "/personas", "null", null)]
    [InlineData("PATCH", "/", "https://evil.example", null)]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", "https://evil.example", null)]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", null, "cross-site")]
    [InlineData("GET", "/_blazor?id=1", "https://evil.example", null)]
    [InlineData("GET", "/_BLAZOR?id=1", "https://evil.example", null)]
    [InlineData("POST", "/_blazor/disconnect", "null", null)]
    public async Task Request_FromAnotherSite_IsRefused(string method, string path, string? origin, string? site)
    {
        using var response = await SendAsync(method, path, ("Origin", origin), ("Sec-Fetch-Site", site));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task Socket_WithoutOurOrigin_IsRefused(string? origin)
    {
        using var response = await SendAsync("GET", "/_blazor?id=1", ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Origin", origin));
        using var elsewhere = await SendAsync("GET", "/api/v1/registrations", ("Connection", "Upgrade"), ("Upgrade", "WebSocket"), ("Origin", origin));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/cuenta/entrar", "https://evil.example", "cross-site")]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", Own, "same-origin")]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", "HTTP://LOCALHOST", null)]
    [InlineData("POST", "/cuenta/salir", Own, "same-origin")]
    [InlineData("POST", "/cuenta/salir", null, null)]
    [InlineData("POST", "/cuenta/salir", null, "none")]
    [InlineData("POST", "/api/v1/registrations", "https://evil.example", "cross-site")]
    public async Task Request_OursOrHarmless_IsLetThrough(string method, string path, string? origin, string? site)
    {
        using var response = await SendAsync(method, path, ("Origin", origin), ("Sec-Fetch-Site", site));

        Assert.NotEqual(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("/cuenta/entrar")]
    [InlineData("/administracion/usuarios")]
    [InlineData("/no-existe")]
    [InlineData("/favicon.svg")]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/api/v1/registrations/00000000-0000-0000-0000-000000000001")]
    public async Task Headers_EveryAnswer_CarriesThem(string path)
    {
        using var response = await SendAsync("GET", path);
        string Header(string name) => string.Join("|", response.Headers.TryGetValues(name, out var values) ? values : []);

        Assert.Equal(
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
            Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        if (response.Content.Headers.ContentType?.MediaType == "text/html") Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Headers_RefusedRequest_CarriesThemToo()
    {
        using var response = await SendAsync("POST", "/cuenta/entrar", ("Origin", "https://evil.example"));

        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Page_NobodySignedIn_LeadsToTheSignInPageAndBack()
    {
        using var response = await SendAsync("GET", "/administracion/usuarios?cerradas=true", ("Host", "evil.example"));

        Assert.Equal("/cuenta/entrar?volver=%2Fadministracion%2Fusuarios%3Fcerradas%3Dtrue", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/personas?q=ana", "/personas?q=ana")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("personas", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/personas\r\nSet-Cookie: a=b", "/")]
    [InlineData("/cuenta/salir", "/")]
    public void LocalOrHome_Address_StaysHere(string? address, string expected) => Assert.Equal(expected, SecurityRoutes.LocalOrHome(address));
}
