using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification.Records;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Shared.Verification.Records;

namespace BackOffice.Tests.Portal;

public sealed class RecordCheckPageTests(RecordCheckPageTests.PortalTown town) : IClassFixture<RecordCheckPageTests.PortalTown>
{
    private HttpClient Client() => town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    private static async Task<(HttpStatusCode Status, string Text)> CompareAsync(HttpClient client, string code, byte[] file, bool withToken = true)
    {
        using var read = await client.GetAsync($"/verificar/{code}");
        var form = (await PageAsync(read)).QuerySelector("form[method=post]")!;
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll("input[type=hidden]").Where(input => withToken || input.GetAttribute("name") != "__RequestVerificationToken")) content.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
        var pdf = new ByteArrayContent(file);
        pdf.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(pdf, "Pdf", "acta.pdf");
        using var response = await client.PostAsync(form.GetAttribute("action"), content);
        return (response.StatusCode, (await PageAsync(response)).QuerySelector("[role=alert]")?.TextContent ?? "");
    }

    [Fact]
    public async Task Get_CodeOfARecord_ConfirmsItAndSaysNothingOfAPerson()
    {
        var record = await town.VisitAsync(Residents.Data("Zenobia", "Inconfundible", "Singular"));
        using var client = Client();
        foreach (var address in new[] { $"/verificar/{record.ShownCsv}", $"/verificar/{record.Csv.ToLowerInvariant()}", $"/verificar?csv={Uri.EscapeDataString(record.ShownCsv.Replace('-', ' '))}" })
        {
            using var response = await client.GetAsync(address);
            var text = await response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains(record.Number, text, StringComparison.Ordinal);
            Assert.Contains("noindex", response.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
            var person = record.Content.Person;
            foreach (var personal in new[] { "Zenobia", "Inconfundible", person.DocumentNumber!, person.Id.ToString(), record.Content.Official.Name, "verificada" }) Assert.DoesNotContain(personal, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Get_UnknownAndMalformed_GetTheSameAnswer()
    {
        await town.VisitAsync();
        var unknown = SecureVerificationCode.Make("ABC", new byte[SecureVerificationCode.RandomBytes]).Shown;
        using var client = Client();
        HashSet<string> answers = [];
        foreach (var code in new[] { unknown, "nada", "VER-2026-000001", "..%2F..%2Fetc", new string('A', 300) })
        {
            using var response = await client.GetAsync($"/verificar/{code}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = await PageAsync(response);
            Assert.Null(page.QuerySelector("form[method=post]:not([hidden])"));
            answers.Add(page.QuerySelector("[role=alert]")!.TextContent);
        }

        Assert.Single(answers);
    }

    [Fact]
    public async Task Post_PrintedFile_IsIdenticalAndAnyOtherIsNot()
    {
        var record = await town.VisitAsync();
        using var client = Client();
        Assert.Contains("no se ha impreso todavía", (await CompareAsync(client, record.ShownCsv, [1])).Text, StringComparison.Ordinal);
        var pdf = (await town.PrintAsync(record.Id)).Value.Bytes;

        Assert.Contains("idéntico", (await CompareAsync(client, record.ShownCsv, pdf)).Text, StringComparison.Ordinal);
        pdf[^10] ^= 1;
        Assert.Contains("no coincide", (await CompareAsync(client, record.ShownCsv, pdf)).Text, StringComparison.Ordinal);
        Assert.Contains("Elija el archivo", (await CompareAsync(client, record.ShownCsv, [])).Text, StringComparison.Ordinal);
        Assert.Contains("demasiado", (await CompareAsync(client, record.ShownCsv, new byte[(5 * 1024 * 1024) + 1])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var record = await town.VisitAsync();
        using var client = Client();
        Assert.Equal(HttpStatusCode.BadRequest, (await CompareAsync(client, record.ShownCsv, [1], withToken: false)).Status);
    }

    [Fact]
    public async Task Get_ReplacedRecord_SaysSo()
    {
        var record = await town.VisitAsync();
        var next = await town.CorrectAsync(record, record.AsItIs() with { SupportNumber = "CAA123456" });
        using var client = Client();

        Assert.Contains("Sustituida", await client.GetStringAsync($"/verificar/{record.Csv}"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sustituida", await client.GetStringAsync($"/verificar/{(await town.ReadAsync(next.Value)).Csv}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TooOften_IsToldToWait()
    {
        using var own = new SlowTown();
        var record = await own.VisitAsync();
        using var client = own.CreateClient();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/verificar/nada")).StatusCode);

        using var refused = await client.GetAsync($"/verificar/{record.Csv}");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        var text = await refused.Content.ReadAsStringAsync();
        Assert.Contains("demasiadas comprobaciones", WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        Assert.DoesNotContain(record.Number, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/verificar")).StatusCode);
    }

    /// <summary>Where the tests together may ask often.</summary>
    public sealed class PortalTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Portal:ChecksPerMinute", "1000");
        }
    }

    private sealed class SlowTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Portal:ChecksPerMinute", "3");
        }
    }
}
