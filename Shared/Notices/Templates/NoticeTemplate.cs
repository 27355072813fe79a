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

    /// <summary>Whether it takes back what was written.</summary>
    public bool IsTakenBack => Body.Length == 0;

    /// <summary>The next version, of a text that was checked (see <see cref="TemplateDraft.Check"/>).</summary>
    /// <param name="last">The last version that there is; 0 for none.</param>
    public static NoticeTemplate Write(TemplateKey key, TemplateDraft draft, int last, Guid official, DateTime now) => new()
    {
        Id = Ids.New(now),
        Event = key.Event,
        Channel = key.Channel,
        Language = key.Language,
        Version = last + 1,
        Subject = key.Channel == NoticeChannel.Sms ? "" : draft.Subject ?? "",
        Body = draft.Body ?? "",
        WrittenAt = now,
        WrittenBy = official,
    };

    /// <summary>The next version, with which the text that ships counts again.</summary>
    /// <param name="last">The last version that there is.</param>
    public static NoticeTemplate TakeBack(TemplateKey key, int last, Guid official, DateTime now) => Write(key, new TemplateDraft("", ""), last, official, now);
}
