namespace BackOffice.Incidents.Card.Reply;

/// <summary>What is being written.</summary>
public enum ReplyMode
{
    /// <summary>To the requester, by e-mail and for the status page.</summary>
    Reply = 1,

    /// <summary>What was said to the requester by telephone.</summary>
    Call = 2,

    /// <summary>For officials only.</summary>
    Note = 3,
}

/// <summary>A reply that is being written, as it is kept.</summary>
/// <param name="Seen">The last entry that was there when the writing began.</param>
public sealed record ReplyDraft(ReplyMode Mode, string Text, int Seen)
{
    /// <summary>Null when there is none, or none that can be read.</summary>
    public static ReplyDraft? Read(string? content)
    {
        if (content is null) return null;
        var parts = content.Split('\n', 3);
        return parts.Length == 3 && Enum.TryParse<ReplyMode>(parts[0], out var mode) && int.TryParse(parts[1], out var seen) ? new(mode, parts[2], seen) : null;
    }

    /// <summary>Mode and entry in a line each, then the text as it is.</summary>
    public string Kept() => $"{Mode}\n{Seen}\n{Text}";
}
