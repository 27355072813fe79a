using System.Text;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;

namespace BackOffice.Tests.Keys;

public sealed class KeySecrecyTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData(KeyDelivery.Email)]
    [InlineData(KeyDelivery.EmailAndSms)]
    public async Task Reset_KeyText_StandsNowhereInTheDatabaseFiles(KeyDelivery delivery)
    {
        // whoever closes the last connection removes the log of the database, which is to be read here
        await using var data = town.Data();
        await data.Database.OpenConnectionAsync();
        await town.SetOptionsAsync(values => values with { KeyDelivery = delivery });
        var person = town.EnterVerified();
        var key = await town.IssueAsync(person);
        await town.CheckAsync(person, key);
        await town.ChangeAsync(person, key, KeySteps.OwnKey);

        var bare = key.Replace("-", "", StringComparison.Ordinal);
        string[] secrets = [key, bare, key[..9], key[10..], bare[..8], bare[8..], KeySteps.OwnKey];
        var files = Directory.GetFiles(town.Folder, "*.db*");
        Assert.Contains(files, file => file.EndsWith(".db", StringComparison.Ordinal));
        foreach (var bytes in files.Select(ReadShared))
        {
            foreach (var secret in secrets.SelectMany(secret => new[] { secret, secret.ToLowerInvariant() }))
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0, $"A secret of {secret.Length} characters stands in the file.");
                Assert.False(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(secret)) >= 0, $"A secret of {secret.Length} characters stands in the file as UTF-16.");
            }
        }

        Assert.Contains(files.Select(ReadShared), bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(person.Email!)) >= 0);
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
