using Shared.Common;

namespace Shared.Administration;

/// <summary>The town hall's coat of arms, for the head of printed documents. One row.</summary>
public sealed class TownCrest : IVersioned
{
    /// <summary>Id of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Largest image, in bytes.</summary>
    public const int LargestImage = 200 * 1024;

    private static readonly byte[] PngSign = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpegSign = [0xFF, 0xD8, 0xFF];

    public int Id { get; private set; } = OnlyId;

    /// <summary>PNG or JPEG; empty when there is none.</summary>
    public byte[] Bytes { get; private set; } = [];

    public DateTime ChangedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>The image for a page that loads nothing; null when there is none.</summary>
    public string? DataUri => ContentTypeOf(Bytes) is { } type ? $"data:{type};base64,{Convert.ToBase64String(Bytes)}" : null;

    /// <summary>Takes another image, or none.</summary>
    /// <returns><see cref="AdministrationRefusals.CrestTooLarge"/> or <see cref="AdministrationRefusals.CrestNotAnImage"/>: the first bytes decide, not the name.</returns>
    public Result Change(byte[]? image, DateTime now)
    {
        if (image is { Length: > LargestImage }) return AdministrationRefusals.CrestTooLarge;
        if (image is not null && ContentTypeOf(image) is null) return AdministrationRefusals.CrestNotAnImage;
        (Bytes, ChangedAt) = (image ?? [], now);
        return Result.Done;
    }

    private static string? ContentTypeOf(ReadOnlySpan<byte> image)
    {
        if (image.StartsWith(PngSign)) return "image/png";
        return image.StartsWith(JpegSign) ? "image/jpeg" : null;
    }
}
