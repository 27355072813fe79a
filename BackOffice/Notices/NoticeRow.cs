using System.Globalization;
using Shared.Notices;

namespace BackOffice.Notices;

/// <summary>A notice in a list. Times are UTC.</summary>
/// <param name="Address">Masked.</param>
public sealed record NoticeRow(Guid Id, NoticeEvent Event, NoticeChannel Channel, string Address, NoticeState State)
{
    public Guid? PersonId { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime? SentAt { get; init; }

    public DateTime DueAt { get; init; }

    public int Attempts { get; init; }

    public string? FailureCode { get; init; }

    public bool IsSecret { get; init; }

    public bool IsRepeated { get; init; }

    public long Version { get; init; }

    /// <summary>Whether it may be sent again; a secret one lost its text.</summary>
    public bool CanBeRepeated => !IsSecret && State is NoticeState.Sent or NoticeState.Failed;

    /// <summary>Since when it is in its state.</summary>
    public DateTime Since => SentAt ?? CreatedAt;
}

/// <param name="After">Key of the last row of the page before; null for the first page.</param>
public sealed record NoticeFilter(NoticeState? State = null, NoticeChannel? Channel = null, NoticeEvent? Event = null, string? After = null);

public sealed record NoticeText(string Subject, string Body);

/// <summary>Where a page continues, as it stands in an address.</summary>
internal sealed record NoticeKey(DateTime CreatedAt, Guid Id)
{
    public static string Of(NoticeRow row) => $"{row.CreatedAt.Ticks.ToString(CultureInfo.InvariantCulture)}-{row.Id:N}";

    /// <summary>Null when the text is not a key: the list then begins at its beginning.</summary>
    public static NoticeKey? Read(string? text)
    {
        var parts = text?.Split('-');
        if (parts is not { Length: 2 } || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || !Guid.TryParseExact(parts[1], "N", out var id)) return null;
        return ticks > DateTime.MaxValue.Ticks ? null : new(new DateTime(ticks, DateTimeKind.Utc), id);
    }
}
