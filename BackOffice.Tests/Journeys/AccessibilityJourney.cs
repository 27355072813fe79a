using BackOffice.Tests.Appointments;
using BackOffice.Tests.Knowledge;
using BackOffice.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

[Collection(JourneyCollection.Name)]
public sealed class AccessibilityJourney(JourneyTown town) : IDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Pages_OfTheDesk_HaveNoSeriousViolation()
    {
        var person = town.EnterVerified().Id;
        var office = town.OpenOffice();
        await town.BookedAsync(office, office.At(AppointmentSteps.Tuesday, 9));
        var incident = (await town.LogAsync()).Number;
        await town.ShipArticlesAsync();
        var page = await town.OpenAsAsync(Role.Clerk, Role.Supervisor);
        string[] addresses =
        [
            "/", "/personas?q=a", "/personas/nueva", $"/personas/{person}", $"/personas/{person}?ficha=extra", $"/personas/{person}?ficha=verificacion",
            $"/personas/{person}?ficha=avisos", $"/personas/{person}?ficha=historial", $"/personas/{person}/contacto", $"/personas/{person}/alta",
            "/altas", "/altas/nueva", "/verificaciones", "/citas/hoy", "/citas/hoy/lista", "/actas", "/actas/del-dia", "/claves/pendientes", "/avisos", "/administracion/opciones",
            "/citas?vista=dia", "/citas?vista=mes", "/citas", $"/citas/nueva?persona={person}", "/citas/nueva",
            "/oficinas", "/oficinas/nueva", "/oficinas/festivos", "/administracion/niveles", "/administracion/niveles/nuevo", "/administracion/calendarios", "/administracion/calendarios/nuevo",
            "/administracion/categorias", "/administracion/categorias?categoria=problemas-pago", "/administracion/categorias?categoria=problemas-pago&ficha=comportamiento", "/administracion/categorias?categoria=problemas-pago&ficha=formulario",
            "/administracion/categorias?categoria=problemas-pago&ficha=guion", "/administracion/categorias?categoria=clave-perdida&ficha=efectivo", "/administracion/equipos?equipo=nuevo", "/administracion/entidades?entidad=nueva", "/administracion/lineas?linea=nueva",
            "/incidencias/llamada",
            "/conocimiento", "/conocimiento/guia-personas", "/conocimiento/guia-personas/editar", "/conocimiento/nuevo",
            $"/incidencias/{incident}", $"/incidencias/{incident}/consentimientos", $"/personas/{person}?ficha=incidencias",
            "/incidencias/informes", "/incidencias/cuarentena", "/incidencias/cuarentena/remitentes", "/incidencias", "/incidencias?ver=All",
        ];

        AssertNone(await ViolationsAsync(page, addresses));
    }

    [Fact]
    public async Task Pages_OfTheAdministrator_HaveNoSeriousViolation()
    {
        var page = await town.OpenAsAsync(Role.Administrator);
        string[] addresses =
        [
            "/", "/administracion/opciones", "/administracion/usuarios", "/administracion/usuarios/nuevo", "/administracion/clientes-api", "/administracion/tareas", "/administracion/plantillas", "/administracion/plantillas/AppointmentBooked/Email/es", "/administracion/plantillas/AppointmentBooked/Sms/ca", "/avisos",
            "/", "/administracion/opciones", "/administracion/usuarios", "/administracion/usuarios/nuevo", "/administracion/clientes-api", "/administracion/buzones", "/administracion/tareas", "/avisos",
            "/oficinas", "/oficinas/festivos", "/personas", "/nada",
        ];

        AssertNone(await ViolationsAsync(page, addresses));
    }

    [Fact]
    public async Task Pages_BeforeSigningIn_HaveNoSeriousViolation()
    {
        await town.ShipArticlesAsync();
        AssertNone(await ViolationsAsync(await town.OpenAsync(), ["/cuenta/entrar", "/verificar", "/verificar/nada", "/ayuda", "/ayuda/no-recibo-la-clave", "/incidencia/estado"]));
    }

    [Fact]
    public async Task Refused_NewPerson_FocusesTheFirstWrongField()
    {
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync("/personas/nueva");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator(".error-summary").WaitForAsync();
        await Assertions.Expect(page.Locator("#f-DocumentNumber")).ToBeFocusedAsync();

        AssertNone(await ViolationsAsync(page));
    }

    [Fact]
    public async Task Home_Opened_TheCursorIsInTheSearch()
    {
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync("/");

        await Assertions.Expect(page.Locator("#inicio-q")).ToBeFocusedAsync();
    }

    private static void AssertNone(IReadOnlyList<string> violations) => Assert.True(violations.Count == 0, string.Join('\n', violations));

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] addresses)
    {
        List<string> found = [];
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            await page.Locator("h1").First.WaitForAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            found.AddRange((await ViolationsAsync(page)).Select(text => $"{address}: {text}"));
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page) =>
        [.. (await page.RunAxe(Rules)).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} {node.Html}"))];
}
