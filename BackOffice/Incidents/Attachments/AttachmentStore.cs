using System.Buffers;
using System.Security.Cryptography;
using BackOffice.Hosting;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;

namespace BackOffice.Incidents.Attachments;

/// <summary>Keeps attached files under <c>Data:Directory/uploads</c>: random names in 256 folders of 256, so that no folder grows large. A file comes to its place whole or not at all.</summary>
public sealed class AttachmentStore(DataDirectory directory)
{
    private const int PieceBytes = 64 * 1024;
    private const int NameLength = 32;

    internal string Folder => Path.Combine(directory.Path, "uploads");

    /// <summary>Where files wait for their row.</summary>
    internal string Waiting => Path.Combine(Folder, "tmp");

    /// <summary>Writes a file down piece by piece, and says what it is. It waits until <see cref="Keep"/>; whatever is refused is gone.</summary>
    /// <param name="name">As it is called where it came from.</param>
    public async Task<Result<ReceivedFile>> ReceiveAsync(Stream content, string name, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Waiting);
        var storedAs = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameLength / 2));
        var path = Path.Combine(Waiting, storedAs);
        var isTaken = false;
        try
        {
            var (length, hash) = await WriteAsync(content, path, cancellation);
            if (length == 0) return AttachmentRefusals.FileEmpty;
            if (length > AttachmentRules.MostBytes) return AttachmentRefusals.FileTooBig.With((AttachmentRules.MostBytes / 1024 / 1024).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (await KindAsync(path, (int)length, cancellation) is not { } kind) return AttachmentRefusals.FileKindRefused;
            var called = AttachmentRules.NameOf(name, kind);
            if (!called.IsDone) return called.Refusal;
            isTaken = true;
            return new ReceivedFile(called.Value, kind, length, hash, storedAs);
        }
        finally
        {
            if (!isTaken) File.Delete(path);
        }
    }

    /// <summary>Puts a waiting file in its place; done twice it changes nothing.</summary>
    internal void Keep(string storedAs)
    {
        var place = PathOf(storedAs);
        if (File.Exists(place)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(Path.Combine(Waiting, storedAs), place);
    }

    /// <summary>Forgets a file that was not wanted after all.</summary>
    public void Discard(ReceivedFile file) => File.Delete(Path.Combine(Waiting, Checked(file.StoredAs)));

    /// <summary>Null when it is not there.</summary>
    internal Stream? Open(string storedAs)
    {
        var path = PathOf(storedAs);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, PieceBytes, useAsync: true) : null;
    }

    /// <exception cref="ArgumentException">Not a name that the store gives.</exception>
    internal string PathOf(string storedAs) => Path.Combine(Folder, Checked(storedAs)[..2], storedAs[2..4], storedAs);

    private static string Checked(string storedAs) =>
        storedAs.Length == NameLength && storedAs.All(char.IsAsciiHexDigitLower) ? storedAs : throw new ArgumentException("Not a stored file.", nameof(storedAs));

    private static async Task<(long Length, string Hash)> WriteAsync(Stream content, string path, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, PieceBytes, useAsync: true);
        var piece = new byte[PieceBytes];
        var length = 0L;
        while (length <= AttachmentRules.MostBytes && await content.ReadAsync(piece, cancellation) is > 0 and var read)
        {
            hash.AppendData(piece, 0, read);
            await file.WriteAsync(piece.AsMemory(0, read), cancellation);
            length += read;
        }

        await file.FlushAsync(cancellation);
        file.Flush(flushToDisk: true);
        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static async Task<AttachmentKind?> KindAsync(string path, int length, CancellationToken cancellation)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            await using var file = File.OpenRead(path);
            await file.ReadExactlyAsync(bytes.AsMemory(0, length), cancellation);
            return AttachmentContent.KindOf(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
