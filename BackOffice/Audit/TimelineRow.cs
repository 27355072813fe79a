using System.Globalization;
using Shared.Notices;

namespace BackOffice.Audit;

/// <summary>One moment of a person's history: something done, or a notice.</summary>
public sealed record TimelineRow
{
    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Place in the audit; null for a notice.</summary>
    public long? Sequence { get; init; }

    /// <summary>Name of the use case; null for a notice.</summary>
    public string? Action { get; init; }

    public string? ActorKind { get; init; }

    /// <summary>Name of the official or the portal; null for the application itself and for accounts that are unknown here.</summary>
    public string? Actor { get; init; }

    public string? Channel { get; init; }

    public string? Reason { get; init; }

    /// <summary>Null for something done.</summary>
    public Guid? MessageId { get; init; }

    public NoticeEvent? Notice { get; init; }

    public NoticeChannel? NoticeChannel { get; init; }

    public NoticeState? NoticeState { get; init; }
}

/// <summary>Where a page ended, in the audit and among the notices.</summary>
internal sealed record TimelineKey(long Sequence, DateTime CreatedAt, Guid MessageId)
{
    public static readonly TimelineKey Beginning = new(long.MaxValue, DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc), Guid.AllBitsSet);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}.{CreatedAt.Ticks}.{MessageId:N}");

    public static TimelineKey Read(string? text)
    {
        var parts = text?.Split('.') ?? [];
        return parts.Length == 3
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(parts[2], "N", out var message)
            ? new(sequence, new DateTime(ticks, DateTimeKind.Utc), message)
            : Beginning;
    }
}
