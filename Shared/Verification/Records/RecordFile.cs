namespace Shared.Verification.Records;

/// <summary>A record as it was printed the first time. Printing again gives these bytes.</summary>
public sealed class RecordFile
{
    private RecordFile()
    {
    }

    public Guid RecordId { get; private set; }

    /// <summary>The PDF.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>64 hexadecimal digits, upper case.</summary>
    public string Sha256 { get; private set; } = "";

    public int Length { get; private set; }

    /// <summary>Pages; null when they could not be counted.</summary>
    public int? PageCount { get; private set; }

    public DateTime PrintedAt { get; private set; }

    /// <param name="sha256">Of the bytes.</param>
    /// <param name="now">UTC.</param>
    public static RecordFile Of(Guid recordId, byte[] bytes, string sha256, int? pageCount, DateTime now) =>
        new() { RecordId = recordId, Bytes = bytes, Sha256 = sha256, Length = bytes.Length, PageCount = pageCount, PrintedAt = now };
}
