using Shared.Common;

namespace BackOffice.Security;

/// <summary>A portal that may call the public API. Only a hash of its credential is kept.</summary>
public sealed class ApiClient : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Unique, at most 60 characters.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the credential, which has 256 random bits, hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? RevokedAt { get; private set; }

    public long Version { get; private set; }

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
