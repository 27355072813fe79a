using System.Reflection;
using System.Security.Cryptography;

namespace BackOffice.Knowledge.Shipped;

/// <summary>The pictures of the guide, which are part of the application.</summary>
internal static class GuidePictures
{
    private const string Folder = "Guide/";

    private static readonly Lazy<Dictionary<string, GuidePicture>> All = new(() => Source.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => name[Folder.Length..], Read));

    public static IReadOnlyCollection<string> Names => All.Value.Keys;

    private static Assembly Source => typeof(GuidePictures).Assembly;

    public static GuidePicture? Find(string name) => All.Value.GetValueOrDefault(name);

    private static GuidePicture Read(string name)
    {
        using var stream = Source.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes, Convert.ToHexString(SHA256.HashData(bytes))[..16]);
    }
}

internal sealed record GuidePicture(byte[] Bytes, string Hash);
