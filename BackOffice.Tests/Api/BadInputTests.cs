using System.Net;
using System.Text.Json.Nodes;
using BackOffice.Tests.Support;

namespace BackOffice.Tests.Api;

/// <summary>What a portal may send wrongly. Each case changes one thing of a good request; nothing may be written.</summary>
public sealed class BadInputTests(Town town) : IClassFixture<Town>
{
    private static readonly string Long = new('a', 61);

    private static JsonObject Good() => new()
    {
        ["documentNumber"] = "12345678Z",
        ["givenName"] = "Ana",
        ["firstSurname"] = "García",
        ["secondSurname"] = "López",
        ["birthDate"] = "1978-05-03",
        ["mobile"] = "612345678",
        ["email"] = "ana@example.org",
        ["language"] = "es",
    };

    public static TheoryData<string, string?, string> WrongFields => new()
    {
        { "documentNumber", null, "document-missing" },
        { "documentNumber", "", "document-missing" },
        { "documentNumber", "   ", "document-missing" },
        { "documentNumber", "12345678A", "document-control-wrong" },
        { "documentNumber", "X1234567X", "document-control-wrong" },
        { "documentNumber", "I1234567L", "document-invalid" },
        { "documentNumber", "123456789", "document-invalid" },
        { "documentNumber", "J99216583", "document-control-wrong" },
        { "documentNumber", "A58818501", "entity-holds-no-access" },
        { "documentNumber", "P2807900B", "entity-holds-no-access" },
        { "documentNumber", "PAA123456", "document-invalid" },
        { "documentNumber", "12345678Z' OR 1=1 --", "document-invalid" },
        { "documentNumber", "<script>alert(1)</script>", "document-invalid" },
        { "documentNumber", new string('1', 65), "document-invalid" },
        { "givenName", null, "name-missing" },
        { "givenName", "", "name-missing" },
        { "givenName", "\t \n", "name-missing" },
        { "givenName", Long, "name-too-long" },
        { "givenName", "Ana1", "name-invalid" },
        { "givenName", "<b>Ana</b>", "name-invalid" },
        { "givenName", "-", "name-invalid" },
        { "givenName", "Ana\u0000", "name-invalid" },
        { "firstSurname", null, "name-missing" },
        { "firstSurname", "", "name-missing" },
        { "firstSurname", Long, "name-too-long" },
        { "firstSurname", "García; DROP TABLE Persons", "name-invalid" },
        { "firstSurname", "😀", "name-invalid" },
        { "secondSurname", Long, "name-too-long" },
        { "secondSurname", "L0pez", "name-invalid" },
        { "birthDate", null, "birth-date-missing" },
        { "birthDate", "1899-12-31", "birth-date-out-of-range" },
        { "birthDate", "0001-01-01", "birth-date-out-of-range" },
        { "birthDate", "2026-11-24", "birth-date-out-of-range" },
        { "birthDate", "9999-12-31", "birth-date-out-of-range" },
        { "birthDate", "", "field-unreadable" },
        { "birthDate", "03/05/1978", "field-unreadable" },
        { "birthDate", "1978-02-30", "field-unreadable" },
        { "birthDate", "1978-05-03T00:00:00Z", "field-unreadable" },
        { "birthDate", "ayer", "field-unreadable" },
        { "mobile", null, "mobile-missing" },
        { "mobile", "", "mobile-missing" },
        { "mobile", "963884500", "mobile-is-landline" },
        { "mobile", "61234567", "mobile-invalid" },
        { "mobile", "6123456789", "mobile-invalid" },
        { "mobile", "701234567", "mobile-invalid" },
        { "mobile", "+34 512 345 678", "mobile-invalid" },
        { "mobile", "seis uno dos", "mobile-invalid" },
        { "mobile", "٦١٢٣٤٥٦٧٨", "mobile-invalid" },
        { "mobile", "6" + new string('0', 60), "mobile-invalid" },
        { "email", null, "email-missing" },
        { "email", " ", "email-missing" },
        { "email", "ana", "email-invalid" },
        { "email", "ana@", "email-invalid" },
        { "email", "@example.org", "email-invalid" },
        { "email", "ana@example", "email-invalid" },
        { "email", "ana@exa mple.org", "email-invalid" },
        { "email", "ana@example.org\r\nBcc: otro@example.org", "email-invalid" },
        { "email", "ana@example.org,otra@example.org", "email-invalid" },
        { "email", "Ana <ana@example.org>", "email-invalid" },
        { "email", new string('a', 65) + "@example.org", "email-invalid" },
        { "email", "a@" + string.Concat(Enumerable.Repeat("abcdefghi.", 26)) + "org", "email-invalid" },
        { "language", "fr", "language-unknown" },
        { "language", "es-ES", "language-unknown" },
        { "language", "castellano", "language-unknown" },
    };

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task Register_WrongField_IsToldOfThatField(string field, string? value, string code)
    {
        var (portal, body) = (await town.PortalAsync(), Good());
        body[field] = value;
        var before = town.Written();

        var problem = await (await portal.PostTextAsync(PortalCalls.Registrations, body.ToJsonString())).ProblemAsync(HttpStatusCode.UnprocessableEntity, code);

        Assert.Equal([field], problem.Fields());
        if (value?.Trim() is { Length: > 3 } typed) Assert.DoesNotContain(typed, problem.ToString());
        Assert.Equal(before, town.Written());
    }

    [Theory]
    [InlineData("documentNumber", "12345678")]
    [InlineData("givenName", "true")]
    [InlineData("firstSurname", "{}")]
    [InlineData("secondSurname", "[]")]
    [InlineData("birthDate", "19780503")]
    [InlineData("mobile", "612345678")]
    [InlineData("email", "[\"ana@example.org\"]")]
    [InlineData("language", "1.5")]
    [InlineData("givenName", "\"\\ud800\"")]
    public async Task Register_FieldOfAnotherType_IsToldOfThatField(string field, string json)
    {
        var portal = await town.PortalAsync();
        var before = town.Written();
        var text = Good().ToJsonString().Replace($"\"{field}\":{Good()[field]!.ToJsonString()}", $"\"{field}\":{json}", StringComparison.Ordinal);

        var problem = await (await portal.PostTextAsync(PortalCalls.Registrations, text)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "field-unreadable");

        Assert.Equal([field], problem.Fields());
        Assert.Equal(before, town.Written());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"texto\"")]
    [InlineData("{")]
    [InlineData("{\"documentNumber\":\"12345678Z\"")]
    [InlineData("{'documentNumber':'12345678Z'}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"mobile\":\"612345678\",\"mobile\":\"612345679\"}")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}")]
    [InlineData("<registration/>")]
    public async Task Post_NotAnObjectOfJson_IsMalformed(string body)
    {
        var portal = await town.PortalAsync();
        var before = town.Written();
        foreach (var path in new[] { PortalCalls.Registrations, $"{PortalCalls.Registrations}/{Guid.NewGuid()}/mobile-code", "/api/v1/credentials/check", "/api/v1/credentials/change", "/api/v1/appointments" })
        {
            await (await portal.PostTextAsync(path, body)).ProblemAsync(HttpStatusCode.BadRequest, "json-malformed");
        }

        Assert.Equal(before, town.Written());
    }

    [Fact]
    public async Task Register_EmptyObject_TellsEveryMissingField()
    {
        var portal = await town.PortalAsync();

        var problem = await (await portal.PostTextAsync(PortalCalls.Registrations, "{}")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "validation-failed");

        Assert.Equal(["birthDate", "documentNumber", "email", "firstSurname", "givenName", "mobile"], problem.Fields());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task Register_AnotherContentType_IsRefused(string type) =>
        await (await (await town.PortalAsync()).PostTextAsync(PortalCalls.Registrations, Good().ToJsonString(), type)).ProblemAsync(HttpStatusCode.UnsupportedMediaType, "content-type-unknown");

    [Theory]
    [InlineData("/api/v1/registrations")]
    [InlineData("/api/v1/registrations/019aadd2-5a10-7c3e-9f51-3d2b0c7e8a44/mobile-code")]
    [InlineData("/api/v1/incidents")]
    [InlineData("/api/v1/incidents/INC-2026-000001/messages")]
    public async Task Post_WithoutContentType_IsRefusedAsAnotherOne(string path)
    {
        var portal = await town.PortalAsync();
        using var content = new ByteArrayContent("{}"u8.ToArray());
        await (await portal.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content })).ProblemAsync(HttpStatusCode.UnsupportedMediaType, "content-type-unknown");
        await (await portal.SendAsync(new HttpRequestMessage(HttpMethod.Post, path))).ProblemAsync(HttpStatusCode.UnsupportedMediaType, "content-type-unknown");
    }

    [Fact]
    public async Task Register_BodyOverTheLimit_IsRefusedWithAndWithoutLength()
    {
        var (portal, body) = (await town.PortalAsync(), Good());
        body["givenName"] = new string('a', 16 * 1024);
        await (await portal.PostTextAsync(PortalCalls.Registrations, body.ToJsonString())).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
        using var request = new HttpRequestMessage(HttpMethod.Post, PortalCalls.Registrations) { Content = new StringContent(body.ToJsonString(), null, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        await (await portal.SendAsync(request)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Theory]
    [InlineData("GET", "/api/v1/nada", HttpStatusCode.NotFound, "route-unknown")]
    [InlineData("POST", "/api/v2/registrations", HttpStatusCode.NotFound, "route-unknown")]
    [InlineData("GET", "/api", HttpStatusCode.NotFound, "route-unknown")]
    [InlineData("GET", "/api/v1/registrations/no-es-un-guid", HttpStatusCode.NotFound, "route-unknown")]
    [InlineData("GET", "/api/v1/registrations", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    [InlineData("DELETE", "/api/v1/registrations/019aadd2-5a10-7c3e-9f51-3d2b0c7e8a44", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    [InlineData("PUT", "/api/v1/credentials/check", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    public async Task Call_UnknownRouteOrMethod_IsAProblem(string method, string path, HttpStatusCode status, string code) =>
        await (await (await town.PortalAsync()).SendAsync(new HttpRequestMessage(new HttpMethod(method), path))).ProblemAsync(status, code);

    [Theory]
    [InlineData("ca-ES, es;q=0.5", "ca")]
    [InlineData("fr, eu;q=0.7, es;q=0.3", "eu")]
    [InlineData("de", "es")]
    [InlineData("es;q=0, ca;q=0.1", "ca")]
    public void Language_OfAcceptLanguage_IsTheFirstThatWeHave(string accepted, string language)
    {
        var request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
        request.Headers.AcceptLanguage = accepted;

        Assert.Equal(language, BackOffice.Api.ApiLanguage.Of(request).Name);
    }
}
