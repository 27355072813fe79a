using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BackOffice.Security;
using Shared.Common;

namespace BackOffice.Administration.ApiClients;

/// <summary>Credentials of portals. With 256 random bits a plain SHA-256 is enough to keep them: nobody tries them all.</summary>
public static class ApiClientKeys
{
    /// <summary>Tells people and secret scanners what it is.</summary>
    public const string Prefix = "bo_";

    private const int Bytes = 32;

    /// <summary>A new credential; in clear it exists only here.</summary>
    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Upper-case hexadecimal.</summary>
    public static string HashOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>A client with its credential, which is handed over once.</summary>
    public static (ApiClient Row, string Key) Create(string name, DateTime now)
    {
        var key = New();
        return (new ApiClient { Id = Ids.New(now), Name = name, KeyHash = HashOf(key), CreatedAt = now }, key);
    }
}
