namespace Shared.Incidents.Mail;

/// <summary>A mail as it came, byte by byte, and as its parser understood it; kept apart and only while somebody may still need it.</summary>
/// <param name="id">Of the <see cref="InboundMail"/>.</param>
/// <param name="parsed">The <see cref="ParsedMail"/>, compressed; null when nobody could read it.</param>
public sealed class InboundContent(Guid id, byte[] raw, byte[]? parsed)
{
    /// <summary>Of the <see cref="InboundMail"/>.</summary>
    public Guid Id { get; } = id;

    public byte[] Raw { get; private set; } = raw;

    /// <summary>Compressed; null when nobody could read it.</summary>
    public byte[]? Parsed { get; private set; } = parsed;
}
