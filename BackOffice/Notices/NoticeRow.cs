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

    /// <summary>When the other side said that it arrived; null while it said nothing.</summary>
    public DateTime? DeliveredAt { get; init; }

    /// <summary>The incident that it tells of.</summary>
    public Guid? IncidentId { get; init; }

    public string? IncidentNumber { get; init; }

    public int Attempts { get; init; }

    public string? FailureCode { get; init; }

    public bool IsSecret { get; init; }

    public bool IsRepeated { get; init; }

    public long Version { get; init; }

    /// <summary>Whether it may be sent again; a secret one lost its text.</summary>
    public bool CanBeRepeated => !IsSecret && State is NoticeState.Sent or NoticeState.Failed;

    /// <summary>It left and came back.</summary>
    public bool IsReturned => State is NoticeState.Failed && SentAt is not null;

    /// <summary>Name of what became of it: that of its state, or what is known beyond it.</summary>
    public string Fate => IsReturned ? "Returned" : State == NoticeState.Sent && DeliveredAt is not null ? "Delivered" : State.ToString();

    /// <summary>Since when it is in its state.</summary>
    public DateTime Since => DeliveredAt ?? SentAt ?? CreatedAt;
}

/// <param name="After">Key of the last row of the page before; null for the first page.</param>
public sealed record NoticeFilter(NoticeState? State = null, NoticeChannel? Channel = null, NoticeEvent? Event = null, string? After = null);

/// <summary>A contact in use from which notices came back.</summary>
/// <param name="NoticeId">The one that came back last.</param>
/// <param name="Address">Masked.</param>
/// <param name="Since">UTC.</param>
public sealed record ReturnedContact(Guid NoticeId, NoticeChannel Channel, string Address, string FailureCode, DateTime Since);

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
