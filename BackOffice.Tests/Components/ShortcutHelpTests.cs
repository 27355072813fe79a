using BackOffice.Components.Layout;
using Bunit;
using Bunit.TestDoubles;

namespace BackOffice.Tests.Components;

public sealed class ShortcutHelpTests : ScreenContext
{
    [Theory]
    [InlineData("Clerk")]
    [InlineData("Operator")]
    [InlineData("Supervisor")]
    [InlineData("Administrator")]
    public void Help_Role_NamesTheKeysOfItsMenuAndNoOthers(string role)
    {
        SignIn(role);
        var menu = Render<SideMenu>().FindAll("a[data-shortcut-go]").Select(link => (Key: link.GetAttribute("data-shortcut-go")!, Text: link.QuerySelector("span:last-child")!.TextContent));
        var expected = menu.Select(entry => (Keys: entry.Key == "l" ? "l" : $"g {entry.Key}", Meaning: Text("Help.Go").Replace("{0}", entry.Text, StringComparison.Ordinal)))
            .Concat([("n", Text("Help.New")), ("?", Text("Help.This"))]);
        if (role != "Administrator") expected = expected.Prepend(("Ctrl K", Text("Help.Search")));

        Assert.Equal(expected, Lines());
    }

    [Fact]
    public void Help_OfAnOperator_LeadsToIncidentsAndAppointmentsButNotToRegistrations()
    {
        SignIn("Operator");
        var keys = Lines().Select(line => line.Keys).ToList();
        Assert.Contains("g i", keys);
        Assert.Contains("g c", keys);
        Assert.DoesNotContain("g a", keys);
    }

    private List<(string Keys, string Meaning)> Lines() => [.. Render<ShortcutHelp>(parameters => parameters.Add(dialog => dialog.Open, true)).FindAll(".shortcut-list div")
        .Select(line => (string.Join(' ', line.QuerySelectorAll("kbd").Select(key => key.TextContent)), line.QuerySelector("dd")!.TextContent))];

    private void SignIn(string role) => this.AddAuthorization().SetAuthorized("Ana Ruiz").SetRoles(role);
}
