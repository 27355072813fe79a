using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Tests.Support;
using Microsoft.Data.Sqlite;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>A whole journey with data that occur nowhere else; afterwards everything that the application left behind is searched for them.</summary>
[Collection(JourneyCollection.Name)]
public sealed class CanaryJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Journey_Finished_LeavesNoSecretsAndNoPersonalDataWhereTheyDoNotBelong()
    {
        var data = Residents.Data("Xiquitina", "Zalamandria", "Urrakoetxea") with { Address = new PostalAddress("Carrer del Canari Blau 77", "46701", "Gandia") };
        var desk = new Desk(town, await town.OpenAsAsync(Role.Clerk));
        var person = await desk.EnterPersonAsync(data);
        await desk.RegisterAsync(person, data.Mobile!, data.Email!);
        var code = await town.CodeSentToAsync(data.Mobile!.E164);
        await desk.VerifyByPhoneAsync(person, data.Mobile);
        var secondCode = await town.CodeSentToAsync(data.Mobile.E164);
        await desk.ResetKeyAsync(person, "Primera asignación");
        var key = await town.KeySentToAsync(data.Email!.Value);
        await desk.Page.GotoAsync("/personas");
        await desk.Page.Locator("#personas-q").PressSequentiallyAsync("zalamandria");
        await desk.Page.GetByText("Zalamandria Urrakoetxea, Xiquitina").WaitForAsync();
        await desk.Page.GotoAsync($"/personas/{person}?ficha=historial");
        await desk.Page.GetByText("Historial").First.WaitForAsync();

        var database = DatabaseText();
        Assert.Contains("Zalamandria", database);
        string[] secrets = [key, key.Replace("-", "", StringComparison.Ordinal), key[..9], key[10..]];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, database));
        Assert.All([code, secondCode], digits => Assert.DoesNotMatch($@"(?<![0-9A-Za-z.]){digits}(?![0-9A-Za-z])", database));

        var number = data.Document.Value;
        string[] personal = ["Xiquitina", "Zalamandria", "Urrakoetxea", "Canari", number, number[..8], data.Mobile.E164[3..], data.Email.Value];
        Assert.Contains("Microsoft", town.Log.Text);
        Assert.All([.. personal, .. secrets, code, secondCode], canary => Assert.DoesNotMatch(new Regex($"(?<![0-9]){Regex.Escape(canary)}(?![0-9])", RegexOptions.IgnoreCase), town.Log.Text));
        Assert.All(personal, canary => Assert.DoesNotContain(town.Addresses, address => Uri.UnescapeDataString(address).Contains(canary, StringComparison.OrdinalIgnoreCase)));
        Assert.All(personal, canary => Assert.DoesNotContain(Directory.GetFiles(town.Folder, "*", SearchOption.AllDirectories), file => file.Contains(canary, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The bytes of the database as they lie on the disk, write-ahead log included.</summary>
    private string DatabaseText()
    {
        SqliteConnection.ClearAllPools();
        return string.Concat(Directory.GetFiles(town.Folder, "backoffice.db*").Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
    }
}
