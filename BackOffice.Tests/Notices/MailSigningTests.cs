using BackOffice.Data;
using BackOffice.Notices.References;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class MailSigningTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Key_ProcessesThatBeginAtOnce_IsTheSame()
    {
        await ForgetAsync();
        var processes = Enumerable.Range(0, 8).Select(_ => Process(town.Service<IDataProtectionProvider>())).ToList();
        var keys = await Task.WhenAll(processes.Select(process => Task.Run(async () => await process.KeyAsync(CancellationToken.None))));

        Assert.Equal(MailReference.KeyBytes, keys[0].Length);
        Assert.All(keys, key => Assert.Equal(keys[0], key));
        await using var data = town.Data();
        Assert.DoesNotContain(Convert.ToBase64String(keys[0]), (await data.SigningKeys.SingleAsync()).SealedKey);
        processes.ForEach(process => process.Dispose());
    }

    [Fact]
    public async Task Key_WhoseProtectionWasLost_IsMadeAnewAndKept()
    {
        using var before = Process(town.Service<IDataProtectionProvider>());
        var lost = await before.KeyAsync(CancellationToken.None);
        var protection = new EphemeralDataProtectionProvider();
        using var first = Process(protection);
        using var second = Process(protection);
        var made = await first.KeyAsync(CancellationToken.None);

        Assert.NotEqual(lost, made);
        Assert.Equal(made, await second.KeyAsync(CancellationToken.None));
    }

    private MailSigning Process(IDataProtectionProvider protection) => new(town.Service<IDbContextFactory<BackOfficeDbContext>>(), protection);

    private async Task ForgetAsync()
    {
        await using var data = town.Data();
        await data.SigningKeys.ExecuteDeleteAsync();
    }
}
