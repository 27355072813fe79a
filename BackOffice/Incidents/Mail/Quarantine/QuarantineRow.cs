using System.Globalization;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>A mail in the list.</summary>
/// <param name="ReceivedAt">UTC.</param>
public sealed record QuarantineRow(Guid Id, DateTime ReceivedAt, string FromName, string FromAddress, string Subject, string Preview, MailClass Class, InboundState State, InboundReason? Reason)
{
    /// <summary>The incident that it names or in which it stands; null for none.</summary>
    public string? IncidentNumber { get; init; }

    public string Mailbox { get; init; } = "";

    public string Sign { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    public long Version { get; init; }

    /// <summary>Name, or address when it says none.</summary>
    public string Sender => FromName.Length > 0 ? FromName : FromAddress;
}

/// <param name="After">Key of the last row of the page before; null for the first page.</param>
public sealed record QuarantineFilter(InboundState State = InboundState.Quarantined, string? After = null);

/// <summary>A mail to be read.</summary>
/// <param name="Text">Safe to be shown; null when only its row is left.</param>
/// <param name="Headers">In order; null when only its row is left.</param>
/// <param name="Files">Names of what came along.</param>
public sealed record QuarantineCard(QuarantineRow Row, string? Text, IReadOnlyList<MailHeader> Headers, IReadOnlyList<string> Files)
{
    /// <summary>Whether it can still become an incident.</summary>
    public bool CanBeAccepted => Row.State != InboundState.Taken && Text is not null;
}

/// <summary>A decision about a sender.</summary>
/// <param name="AddedAt">UTC.</param>
/// <param name="AddedBy">Name of the official.</param>
public sealed record SenderRuleRow(string Sender, SenderRuleKind Kind, DateTime AddedAt, string AddedBy, long Version);

/// <summary>Where a page continues, as it stands in an address.</summary>
internal sealed record MailKey(DateTime ReceivedAt, Guid Id)
{
    public static string Of(QuarantineRow row) => $"{row.ReceivedAt.Ticks.ToString(CultureInfo.InvariantCulture)}-{row.Id:N}";

    /// <summary>Null when the text is not a key: the list then begins at its beginning.</summary>
    public static MailKey? Read(string? text)
    {
        var parts = text?.Split('-');
        if (parts is not { Length: 2 } || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || !Guid.TryParseExact(parts[1], "N", out var id)) return null;
        return ticks > DateTime.MaxValue.Ticks ? null : new(new DateTime(ticks, DateTimeKind.Utc), id);
    }
}
