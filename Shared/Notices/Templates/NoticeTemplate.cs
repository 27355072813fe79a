using Shared.Common;

namespace Shared.Notices.Templates;

/// <summary>A version of the text of a notice, written by an administrator in place of the one that ships. Never changed: the newest of an event, channel and language counts.</summary>
public sealed class NoticeTemplate : IReferenceData
{
    private NoticeTemplate()
    {
    }

    public Guid Id { get; private set; }

    public NoticeEvent Event { get; private set; }

    public NoticeChannel Channel { get; private set; }

    /// <summary>es, ca or eu.</summary>
    public string Language { get; private set; } = "";

    /// <summary>From 1; the one that ships is 0.</summary>
    public int Version { get; private set; }

    /// <summary>Empty for an SMS.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>With variables in braces; empty takes back what was written: the text that ships counts again.</summary>
    public string Body { get; private set; } = "";

    public DateTime WrittenAt { get; private set; }

    public Guid WrittenBy { get; private set; }
}
