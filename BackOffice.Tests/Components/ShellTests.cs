using BackOffice.Components;
using BackOffice.Components.Layout;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Tests.Components;

public sealed class ShellTests : ScreenContext
{
    [Theory]
    [InlineData("Clerk", "/ /personas /altas /verificaciones /citas /citas/hoy /claves/pendientes /incidencias /incidencias/llamada /incidencias/cuarentena /conocimiento /avisos")]
    [InlineData("Operator", "/ /personas /citas /incidencias /incidencias/llamada /incidencias/cuarentena /conocimiento /avisos")]
    [InlineData("Supervisor", "/ /personas /altas /verificaciones /citas /citas/hoy /actas /claves/pendientes /incidencias /incidencias/llamada /incidencias/cuarentena /conocimiento /incidencias/informes /avisos /oficinas /administracion/categorias /administracion/equipos /administracion/entidades /administracion/lineas /administracion/niveles /administracion/calendarios")]
    [InlineData("Administrator", "/ /conocimiento /incidencias/informes /avisos /oficinas /administracion/categorias /administracion/equipos /administracion/entidades /administracion/lineas /administracion/niveles /administracion/calendarios /administracion/plantillas /administracion/opciones /administracion/usuarios /administracion/clientes-api /administracion/buzones /administracion/tareas")]
    public void SideMenu_Role_SeesOnlyWhatItMayUse(string role, string expected)
    {
        SignIn(role);

        var menu = Render<SideMenu>();

        Assert.Equal(expected, string.Join(' ', menu.FindAll("a").Select(link => link.GetAttribute("href"))));
    }

    [Fact]
    public void MainMenu_EveryEntry_HasItsText()
    {
        var keys = MainMenu.Groups.SelectMany(group => group.Items.Select(item => item.Text).Append(group.Text)).OfType<string>();

        Assert.All(keys, key => Assert.NotEqual(key, Text(key)));
    }

    [Fact]
    public void TopBar_Search_GoesToPersons()
    {
        SignIn("Clerk");
        var bar = Render<TopBar>();

        bar.Find("input[type=search]").Change(" maría ruiz ");
        bar.Find("form[role=search]").Submit();

        var address = Services.GetRequiredService<NavigationManager>().Uri;
        Assert.DoesNotContain("mar", address, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("maría ruiz", Services.GetRequiredService<SearchLink>().Open(address.Split("/personas?q=")[1]));
    }

    [Fact]
    public void TopBar_SignedIn_NamesPersonAndRoleAndPostsTheSignOut()
    {
        SignIn("Supervisor");
        var bar = Render<TopBar>(p => p.AddCascadingValue("TownHallName", "Ayuntamiento de Bermeo"));

        Assert.Equal("Ana Ruiz", bar.Find(".signed-in-name").TextContent);
        Assert.Equal("Supervisor", bar.Find(".signed-in-role").TextContent);
        Assert.Contains("Ayuntamiento de Bermeo", bar.Find(".town-hall").TextContent);
        Assert.Equal("post", bar.Find("form[action='/cuenta/salir']").GetAttribute("method"));
    }

    [Fact]
    public void ScreenFailure_ScreenThrows_GivesAReferenceAndRecovers()
    {
        var broken = true;
        var screen = Render<ScreenFailure>(p => p.Add(x => x.ChildContent, builder =>
        {
            if (broken) throw new InvalidOperationException("canario");
            builder.AddContent(0, "bien");
        }));

        Assert.Matches("^[0-9A-F]{8}$", screen.Find(".screen-failure-reference strong").TextContent);
        Assert.DoesNotContain("canario", screen.Markup);
        broken = false;
        screen.Find("button.primary").Click();

        Assert.Equal("bien", screen.Markup.Trim());
    }

    private void SignIn(string role)
    {
        var authorization = this.AddAuthorization();
        authorization.SetAuthorized("Ana Ruiz");
        authorization.SetRoles(role);
    }
}
