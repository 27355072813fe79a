using Shared.Incidents;

namespace BackOffice.Incidents.Card.Timeline;

/// <summary>What the requester sees and what only officials see differ in colour and sign, besides the word.</summary>
public static class EntryLabels
{
    public static string CssClass(this EntryKind kind) => kind switch
    {
        EntryKind.PublicReply or EntryKind.Call => "public",
        EntryKind.Mail => "theirs",
        EntryKind.InternalNote => "internal",
        EntryKind.Change or EntryKind.Consent or EntryKind.Action => "change",
    };

    public static string Icon(this EntryKind kind) => kind switch
    {
        EntryKind.PublicReply => "reply",
        EntryKind.InternalNote => "lock",
        EntryKind.Call => "call",
        EntryKind.Mail => "mail",
        EntryKind.Change => "sync_alt",
        EntryKind.Consent => "screen_share",
        EntryKind.Action => "bolt",
    };
}
