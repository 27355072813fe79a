namespace BackOffice.Notices.References;

/// <summary>A key of this installation, encrypted.</summary>
public sealed class SigningKey
{
    /// <summary>What it signs.</summary>
    public required string Name { get; init; }

    public required string SealedKey { get; set; }
}
