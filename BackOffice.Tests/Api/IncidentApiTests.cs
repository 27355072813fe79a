using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Portal;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Api;

public sealed class IncidentApiTests(IncidentApiTests.OpenTown town) : IClassFixture<IncidentApiTests.OpenTown>
{
    [Fact]
    public async Task Categories_Listed_AreTheOfferedTreeWithItsForms()
    {
        await town.WorkOnCategoryAsync("acceso-plataforma", category => category.Set(new()
        {
            Fields = [new("usuario", "Usuario", CategoryFieldKind.Text) { IsRequired = true, Help = "Sin contraseña" }, new("ficha", "Ficha", CategoryFieldKind.Person)],
        }));
        await town.WorkOnCategoryAsync("diseno", category => category.Set(new() { OfferedToPortals = false }));
        await town.WorkOnCategoryAsync("dudas-funcionales", category => category.Set(new() { Fields = [new("ficha", "Ficha", CategoryFieldKind.Person) { IsRequired = true }] }));
        var portal = await town.PortalAsync();

        var tree = (await portal.GetFromJsonAsync<List<CategoryResponse>>("/api/v1/categories"))!;

        Assert.Equal(["portales-municipales", "sede-electronica", "acceso-claves", "otros"], tree.Select(category => category.Code));
        var access = tree[0].Children.Single(category => category.Code == "acceso-plataforma");
        var field = Assert.Single(access.Fields);
        Assert.Equal(("usuario", "Text", true, "Sin contraseña"), (field.Code, field.Kind, field.Required, field.Help));
        Assert.DoesNotContain(tree[0].Children, category => category.Code == "diseno");
        Assert.DoesNotContain(tree.SelectMany(category => category.Children), category => category.Code == "dudas-funcionales");
        Assert.Equal(["incident"], tree[1].Children.Single(category => category.Code == "problemas-pago").Kinds);
        Assert.Equal(["incident", "request"], tree[2].Children.Single(category => category.Code == "clave-perdida").Kinds);
    }

    [Fact]
    public async Task Submit_Incident_IsWrittenDownForItsTeamAndKeepsOnlyAHashOfTheCode()
    {
        var portal = await town.PortalAsync();
        var response = await portal.PostAsJsonAsync(IncidentCalls.Incidents, IncidentCalls.Typed());
        var made = (await response.Content.ReadFromJsonAsync<IncidentCreatedResponse>())!;

        Assert.Equal($"{IncidentCalls.Incidents}/{made.Number}", response.Headers.Location?.ToString());
        Assert.Matches("^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$", made.AccessCode);
        var incident = await town.IncidentAsync(made.Number);
        Assert.Equal((IncidentChannel.Portal, IncidentState.New, ShippedHelpDesk.TeamId("soporte"), "Alta en el portal"), (incident.Channel, incident.State, incident.TeamId!.Value, incident.Procedure));
        await using var data = town.Data();
        var requester = await data.Requesters.SingleAsync(row => row.Id == incident.RequesterId);
        Assert.Equal(("Marta Ferrer", "marta@example.org", "+34612345678", "12345678Z"), (requester.Name, requester.Email, requester.Phone, requester.DocumentNumber));
        Assert.DoesNotContain(made.AccessCode.Replace("-", "", StringComparison.Ordinal), incident.AccessCodeHash, StringComparison.OrdinalIgnoreCase);
        var audit = await data.AuditEntries.Where(row => row.ObjectId == incident.Id.ToString()).ToListAsync();
        Assert.All(audit, row => Assert.DoesNotContain("Marta", row.Changes ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "validation-failed", "category kind requester.name title")]
    [InlineData("""{"kind":"x","category":"clave-perdida","title":"","requester":{"name":""},"fields":{"nada":"x"}}""", "validation-failed", "fields.nada kind requester.name title")]
    [InlineData("""{"kind":"queja","category":"clave-perdida","title":"a","requester":{"name":"Ana"}}""", "kind-unknown", "kind")]
    [InlineData("""{"kind":"incident","category":"no-existe","title":"a","requester":{"name":"Ana"}}""", "category-not-offered", "category")]
    [InlineData("""{"kind":"request","category":"problemas-pago","title":"a","requester":{"name":"Ana"}}""", "kind-not-allowed", "kind")]
    [InlineData("""{"kind":"incident","category":"clave-perdida","title":" ","requester":{"name":"Ana"}}""", "title-missing", "title")]
    [InlineData("""{"kind":"incident","category":"clave-perdida","title":"a","requester":{"name":"Ana","email":"no","phone":"1","documentNumber":"X"}}""", "validation-failed", "requester.documentNumber requester.email requester.phone")]
    [InlineData("""{"kind":"incident","category":"clave-perdida","title":"a","requester":{"name":"Ana"},"entity":"Nadie"}""", "entity-unknown", "entity")]
    [InlineData("""{"kind":"incident","category":"clave-perdida","title":"a","requester":{"name":"Ana"},"fields":{"nada":"x"}}""", "field-unknown", "fields.nada")]
    [InlineData("""{"kind":"incident","category":"clave-perdida","title":7,"requester":{"name":"Ana"}}""", "field-unreadable", "title")]
    [InlineData("""{"kind":"incident","category":"clave-perdida","title":"a","requester":{"name":"Ana"},"fields":{"nada":{"x":1}}}""", "field-unreadable", "fields.nada")]
    public async Task Submit_BadBody_IsToldOfItsFields(string body, string code, string fields)
    {
        var problem = await (await (await town.PortalAsync()).PostTextAsync(IncidentCalls.Incidents, body)).ProblemAsync(HttpStatusCode.UnprocessableEntity, code);

        Assert.Equal(fields.Split(' '), problem.Fields());
    }

    [Fact]
    public async Task Submit_LongTexts_AreTakenUpToTheirBounds()
    {
        var portal = await town.PortalAsync();
        var longest = IncidentCalls.Typed(new string('ñ', IncidentLimits.Title)) with { Description = new string('ñ', IncidentLimits.Description) };

        await portal.SubmitIncidentAsync(longest);
        await (await portal.PostAsJsonAsync(IncidentCalls.Incidents, longest with { Description = new string('ñ', IncidentLimits.Description + 1) })).ProblemAsync(HttpStatusCode.UnprocessableEntity, "description-too-long");
        await (await portal.PostAsJsonAsync(IncidentCalls.Incidents, longest with { Description = new string('a', 128 * 1024) })).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Fact]
    public async Task Submit_Form_IsKeptAndWhatIsMissingIsToldOfItsField()
    {
        await town.WorkOnCategoryAsync("publicacion", category => category.Set(new() { Fields = [new("pagina", "Página", CategoryFieldKind.Text) { IsRequired = true }, new("ficha", "Ficha", CategoryFieldKind.Person)] }));
        var portal = await town.PortalAsync();
        var request = IncidentCalls.Typed(category: "publicacion");

        Assert.Equal(["fields.pagina"], (await (await portal.PostAsJsonAsync(IncidentCalls.Incidents, request)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "field-missing")).Fields());
        var person = request with { Fields = new Dictionary<string, string?> { ["pagina"] = "Inicio", ["ficha"] = Guid.NewGuid().ToString() } };
        await (await portal.PostAsJsonAsync(IncidentCalls.Incidents, person)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "field-unknown");
        var made = await portal.SubmitIncidentAsync(request with { Fields = new Dictionary<string, string?> { ["pagina"] = "Inicio" } });
        Assert.Equal([new FormValue("pagina", "Página", "Inicio")], (await town.IncidentAsync(made.Number)).Fields);
    }

    [Fact]
    public async Task Submit_SameKeyTwice_IsOneIncidentAndTheCodeLiesNowhereInClear()
    {
        var (portal, key) = (await town.PortalAsync(), Guid.NewGuid().ToString());
        var request = IncidentCalls.Typed($"Una vez {key}");
        var first = await (await portal.PostOnceAsync(IncidentCalls.Incidents, request, key)).Content.ReadFromJsonAsync<IncidentCreatedResponse>();
        var second = await portal.PostOnceAsync(IncidentCalls.Incidents, request, key);

        Assert.Equal(first, await second.Content.ReadFromJsonAsync<IncidentCreatedResponse>());
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        await using var data = town.Data();
        Assert.Equal(1, await data.Incidents.CountAsync(row => row.Title == request.Title));
        Assert.All(await data.IdempotentReplies.ToListAsync(), row => Assert.DoesNotContain(first!.AccessCode, row.Body ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Status_RightCode_ShowsWhatTheRequesterMaySee()
    {
        var portal = await town.PortalAsync();
        var made = await portal.SubmitIncidentAsync();
        var official = town.ActorOf(Role.Operator).Id;
        await town.WorkAsync(made.Number, incident => incident.Solve(official, town.Now));

        var text = await (await portal.AskAsync(made.Number.ToLowerInvariant(), made.AccessCode.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Content.ReadAsStringAsync();
        var status = JsonSerializer.Deserialize<IncidentStatusResponse>(text, JsonSerializerOptions.Web)!;

        Assert.Equal((made.Number, "incident", "Resolved"), (status.Number, status.Kind, status.Status));
        Assert.Equal(["New", "Assigned", null, "Resolved"], status.History.Select(happened => happened.Status));
        Assert.Equal("Se le ha enviado otra vez.", status.History[2].Text);
        foreach (var inside in new[] { "Amparo", "Secreta", "Nota solo", "Soporte", "marta@", "12345678" }) Assert.DoesNotContain(inside, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Status_UnknownNumberAndWrongCode_GetTheSameAnswer()
    {
        var portal = await town.PortalAsync();
        var (made, other) = (await portal.SubmitIncidentAsync(), await portal.SubmitIncidentAsync());
        var withoutCode = await town.LogAsync();
        HashSet<string> answers = [];
        foreach (var (number, code) in new[]
        {
            (made.Number, other.AccessCode), (made.Number, ""), (made.Number, null), (made.Number, "7K2M-09QT-XW4R"), ("INC-2026-999999", made.AccessCode), ("INC-2026-999999", null), ("' OR 1=1 --", "x"),
            (withoutCode.Number, ""), (withoutCode.Number, "------------"), (new string('9', 300), new string('A', 3000)),
        })
        {
            var answer = await portal.AskAsync(number, code);
            await answer.ProblemAsync(HttpStatusCode.NotFound, "number-or-code-wrong");
            answers.Add(await answer.Content.ReadAsStringAsync());
            answers.Add(await (await portal.SayAsync(number, code, "Hola")).Content.ReadAsStringAsync());
        }

        Assert.Single(answers);
    }

    [Fact]
    public async Task Status_UnknownAndWrong_AskTheDatabaseTheSame()
    {
        var (queries, made) = (town.Service<PublicIncidentQueries>(), await (await town.PortalAsync()).SubmitIncidentAsync());
        var portal = Actor.Portal(Guid.NewGuid(), "test", null);
        var unknown = await town.Statements.OfAsync(() => queries.StatusAsync(portal, "INC-2026-999999", made.AccessCode, default));
        var wrong = await town.Statements.OfAsync(() => queries.StatusAsync(portal, made.Number, "7K2M-09QT-XW4R", default));
        var right = await town.Statements.OfAsync(() => queries.StatusAsync(portal, made.Number, made.AccessCode, default));

        Assert.Equal(unknown, wrong);
        Assert.Single(unknown);
        Assert.InRange(right.Count, 1, 3);
    }

    [Fact]
    public async Task Status_AskedTooOften_IsToldToWaitWhetherItExistsOrNot()
    {
        using var slow = new SlowTown();
        var portal = await slow.PortalAsync();
        var made = await portal.SubmitIncidentAsync();
        foreach (var number in new[] { made.Number, "INC-2026-999999" })
        {
            for (var i = 0; i < 3; i++) Assert.NotEqual(HttpStatusCode.TooManyRequests, (await portal.AskAsync(number, "7K2M-09QT-XW4R")).StatusCode);
            var refused = await portal.AskAsync(number.ToLowerInvariant(), made.AccessCode);
            await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
            Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
            await (await portal.SayAsync(number, made.AccessCode, "Hola")).ProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        }
    }

    [Fact]
    public async Task Commands_Statements_AreFew()
    {
        var portal = Actor.Portal(Guid.NewGuid(), "test", null);
        await (await town.PortalAsync()).SubmitIncidentAsync();
        var submit = await town.Statements.OfAsync(() => town.Service<SubmitIncident>().ExecuteAsync(IncidentCalls.Typed(), portal, default));
        var made = (await town.Service<SubmitIncident>().ExecuteAsync(IncidentCalls.Typed(), portal, default)).Value;
        var say = await town.Statements.OfAsync(() => town.Service<SendRequesterMessage>().ExecuteAsync(new(made.Number, made.AccessCode, "Hola"), portal, default));

        Assert.InRange(submit.Count, 1, 6);
        Assert.InRange(say.Count, 1, 6);
    }

    /// <summary>Where the tests together may ask often.</summary>
    public sealed class OpenTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Api:CredentialChecksPerMinute", "1000");
        }

        public async Task WorkOnCategoryAsync(string code, Action<Category> work)
        {
            await using (var data = Data())
            {
                work(await data.Categories.SingleAsync(category => category.Code == code));
                await data.SaveChangesAsync();
            }

            // what is kept in memory is read again after a minute
            Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private sealed class SlowTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Api:CredentialChecksPerMinute", "3");
        }
    }
}
