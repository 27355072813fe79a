using System.Security.Cryptography;
using BackOffice.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Notices.References;

/// <summary>The key with which mails of this installation are signed; made once, the same in every process, read once in each.</summary>
public sealed class MailSigning(IDbContextFactory<BackOfficeDbContext> contexts, IDataProtectionProvider protection) : IDisposable
{
    private const string Name = "Mail";

    private readonly IDataProtector sealer = protection.CreateProtector("BackOffice.Notices.SigningKey");
    private readonly SemaphoreSlim turn = new(1, 1);
    private byte[]? known;

    public async ValueTask<byte[]> KeyAsync(CancellationToken cancellation)
    {
        if (known is { } key) return key;
        await turn.WaitAsync(cancellation);
        try
        {
            return known ??= await ReadAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<byte[]> ReadAsync(CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var row = await data.SigningKeys.FindAsync([Name], cancellation);
        if (row is not null && Open(row) is { } key) return key;
        var made = Seal(RandomNumberGenerator.GetBytes(MailReference.KeyBytes));
        return Open(await data.KeepAsync(Name, made, row, cancellation)) ?? throw new CryptographicException();
    }

    private string Seal(byte[] key) => sealer.Protect(Convert.ToBase64String(key));

    /// <summary>Null when the keys that protect it were lost: answers to older mails are then not recognised, and open incidents of their own.</summary>
    private byte[]? Open(SigningKey row)
    {
        try
        {
            return Convert.FromBase64String(sealer.Unprotect(row.SealedKey));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
