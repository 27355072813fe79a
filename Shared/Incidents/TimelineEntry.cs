using Shared.Common;
using Shared.Incidents.Requesters;

namespace Shared.Incidents;

/// <summary>What happened or was said, in the order of its number; never changed afterwards.</summary>
public sealed class TimelineEntry : IAboutIncident
{
    private TimelineEntry()
    {
    }

    public Guid Id { get; private set; }

    public Guid IncidentId { get; private set; }

    /// <summary>From 1, without gaps, within its incident.</summary>
    public int Number { get; private set; }

    public EntryKind Kind { get; private set; }

    public DateTime At { get; private set; }

    public EntryAuthorKind AuthorKind { get; private set; }

    /// <summary>Official or requester.</summary>
    public Guid? AuthorId { get; private set; }

    /// <summary>As it was then, at most 150 characters; empty for the application.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>Plain text, at most 20,000 characters; empty when only <see cref="Changes"/> tell.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the requester may see it.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>What changed, in order.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>The incident from which merging brought it; null when it was always here.</summary>
    public string? FormerIncident { get; private set; }

    /// <summary>An entry with the next number of its incident; see <see cref="Incident.Write"/>.</summary>
    internal static TimelineEntry Of(Guid incidentId, int number, EntryDraft draft, EntryAuthor author, DateTime now) => new()
    {
        Id = Ids.New(now),
        IncidentId = incidentId,
        Number = number,
        Kind = draft.Kind,
        At = now,
        AuthorKind = author.Kind,
        AuthorId = author.Id,
        AuthorName = author.Name,
        Text = PlainText.Block(draft.Text),
        IsPublic = draft.IsPublic,
        Changes = draft.Changes,
    };

    /// <summary>A copy in the incident with which its own was merged; time and author stay.</summary>
    /// <param name="isSameRequester">Whether both are of one requester; nobody else reads what was said to the former one.</param>
    internal TimelineEntry CarriedTo(Incident target, string formerNumber, int number, bool isSameRequester) => new()
    {
        Id = Ids.New(At),
        IncidentId = target.Id,
        Number = number,
        Kind = Kind,
        At = At,
        AuthorKind = AuthorKind,
        AuthorId = AuthorId,
        AuthorName = AuthorName,
        Text = Text,
        IsPublic = IsPublic && isSameRequester && Kind != EntryKind.Change,
        Changes = Changes,
        FormerIncident = FormerIncident ?? formerNumber,
    };
}

/// <summary>What to write in a timeline.</summary>
/// <param name="Text">At most 20,000 characters; kept as <see cref="PlainText.Block"/>.</param>
/// <param name="IsPublic">Whether the requester may see it.</param>
public sealed record EntryDraft(EntryKind Kind, string Text, bool IsPublic)
{
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];
}

/// <summary>One thing that changed.</summary>
/// <param name="Field">A name of <see cref="Incident"/> such as <c>State</c>, or a code such as <c>Key</c>; screens have a word for each.</param>
/// <param name="Before">Null when there was none. Names as they were then; enum values by name.</param>
/// <param name="After">Null when it was taken away.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>Kinds of entries.</summary>
public enum EntryKind
{
    /// <summary>Respuesta: the requester sees it and gets it.</summary>
    PublicReply = 1,

    /// <summary>Nota interna.</summary>
    InternalNote = 2,

    /// <summary>What was said by telephone.</summary>
    Call = 3,

    /// <summary>A message of the requester, by mail or portal.</summary>
    Mail = 4,

    /// <summary>A change of the incident.</summary>
    Change = 5,

    /// <summary>Consent to remote support.</summary>
    Consent = 6,

    /// <summary>What came of an action on the citizen's access, such as a key that was sent.</summary>
    Action = 7,
}

/// <summary>Kinds of authors.</summary>
public enum EntryAuthorKind
{
    Official = 1,
    Requester = 2,
    Application = 3,
}

/// <summary>A row that belongs to one incident; open screens of that incident read again when it changes.</summary>
public interface IAboutIncident
{
    /// <summary>The incident.</summary>
    Guid IncidentId { get; }
}
