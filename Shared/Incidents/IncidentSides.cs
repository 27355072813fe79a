using System.Globalization;
using System.Text;
using Shared.Common;

namespace Shared.Incidents;

/// <summary>What lies beside an incident and what its timeline tells of it.</summary>
public sealed partial class Incident
{
    /// <summary>Ties it to another one; both tell it.</summary>
    /// <param name="kind">Related, or duplicate: this one then repeats the other.</param>
    public Result<IncidentLink> LinkTo(Incident other, IncidentLinkKind kind, EntryAuthor author, DateTime now)
    {
        if (other.Id == Id) return LinkRefusals.LinkWithItself;
        if (kind is not (IncidentLinkKind.Related or IncidentLinkKind.Duplicate)) return LinkRefusals.LinkKindInvalid;
        if (State == IncidentState.Merged || other.State == IncidentState.Merged) return LinkRefusals.IsMerged;
        Tell(EntryKind.Change, LinkField(kind), null, other.Number, author, now);
        other.Tell(EntryKind.Change, LinkField(kind, isOther: true), null, Number, author, now);
        return new IncidentLink(Id, other.Id, kind, now);
    }

    /// <summary>Unties it from another one; both tell it.</summary>
    /// <param name="link">From this one to the other, or back.</param>
    public void UnlinkFrom(Incident other, IncidentLink link, EntryAuthor author, DateTime now)
    {
        Tell(EntryKind.Change, LinkField(link.Kind, link.FromId != Id), other.Number, null, author, now);
        other.Tell(EntryKind.Change, LinkField(link.Kind, link.FromId == Id), Number, null, author, now);
    }

    /// <summary>Gives it a word.</summary>
    /// <param name="typed">As typed; at most 40 characters once folded.</param>
    /// <param name="present">The words it has.</param>
    public Result<IncidentTag> AddTag(string? typed, IReadOnlyCollection<string> present, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (TagWords.Fold(typed) is not { } tag) return IncidentRefusals.TagInvalid;
        if (present.Contains(tag)) return LinkRefusals.TagTaken;
        if (present.Count >= IncidentLimits.Tags) return LinkRefusals.TooManyTags;
        Tell(EntryKind.Change, "Tag", null, tag, author, now);
        return new IncidentTag(Id, tag);
    }

    /// <summary>Takes a word from it.</summary>
    public Result RemoveTag(IncidentTag tag, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        Tell(EntryKind.Change, "Tag", tag.Tag, null, author, now);
        return Result.Done;
    }

    /// <summary>Says what came of an action on the citizen's access. Only officials see it; a key never stands here.</summary>
    public Result NoteAction(IncidentAction action, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (!Enum.IsDefined(action)) return IncidentRefusals.ReasonMissing;
        Tell(EntryKind.Action, "Action", null, action.ToString(), author, now);
        return Result.Done;
    }

    /// <summary>Somebody who was unknown turned out to be a person of the registry.</summary>
    /// <param name="requesterId">Who asks from now on; the same one, another one who is that person, or somebody else who asks for that person.</param>
    public Result Identify(Guid? requesterId, Guid personId, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (AffectedPersonId is not null) return LinkRefusals.AlreadyIdentified;
        ChangeRequester(requesterId);
        AffectedPersonId = personId;
        Tell(EntryKind.Action, "Action", null, nameof(IncidentAction.PersonIdentified), author, now);
        return Result.Done;
    }

    /// <summary>Writes one change that only officials see.</summary>
    public void Tell(EntryKind kind, string field, string? before, string? after, EntryAuthor author, DateTime now) =>
        Write(new(kind, "", IsPublic: false) { Changes = [new(field, before, after)] }, author, now);

    private static string LinkField(IncidentLinkKind kind, bool isOther = false) => kind switch
    {
        IncidentLinkKind.Related => "Related",
        IncidentLinkKind.Duplicate => isOther ? "HasDuplicate" : "DuplicateOf",
        IncidentLinkKind.Follows => isOther ? "FollowedBy" : "Follows",
    };
}

/// <summary>What an official did for the citizen from an incident.</summary>
public enum IncidentAction
{
    /// <summary>A key was issued and is on its way.</summary>
    KeyReset = 1,

    /// <summary>A key was asked for and waits for a second official.</summary>
    KeyRequested = 2,

    KeyUnlocked = 3,

    NoticeResent = 4,

    AppointmentBooked = 5,

    PersonIdentified = 6,
}

/// <summary>Words by which incidents are grouped.</summary>
public static class TagWords
{
    /// <summary>Lower case without accents, single spaces, nothing but letters, digits, spaces, hyphens and dots.</summary>
    /// <returns>Null for nothing usable, more than 40 characters, or pictures: what somebody would miss is not dropped.</returns>
    public static string? Fold(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 4 * IncidentLimits.Tag) return null;
        if (typed.EnumerateRunes().Any(sign => Rune.GetUnicodeCategory(sign) is UnicodeCategory.OtherSymbol)) return null;
        var folded = string.Concat(TextFold.Fold(typed).Select(sign => char.IsLetterOrDigit(sign) || sign is '-' or '.' ? sign : ' '));
        var tag = string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return tag.Length is > 0 and <= IncidentLimits.Tag ? tag : null;
    }
}

/// <summary>Why incidents were not tied, merged or hung under another.</summary>
public static class LinkRefusals
{
    public static readonly Refusal TargetMissing = new("Incidents.TargetMissing", "Target");
    public static readonly Refusal LinkWithItself = new("Incidents.LinkWithItself", "Target");
    public static readonly Refusal LinkKindInvalid = new("Incidents.LinkKindInvalid", "Kind");
    public static readonly Refusal LinkTaken = new("Incidents.LinkTaken", "Target");
    public static readonly Refusal IsMerged = new("Incidents.IsMerged", "Target");
    public static readonly Refusal NotMajor = new("Incidents.NotMajor", "Target");
    public static readonly Refusal IsChild = new("Incidents.IsChild", "Target");
    public static readonly Refusal HasChildren = new("Incidents.HasChildren", "Target");
    public static readonly Refusal TagTaken = new("Incidents.TagTaken", "Tag");
    public static readonly Refusal TooManyTags = new("Incidents.TooManyTags", "Tag");
    public static readonly Refusal AlreadyIdentified = new("Incidents.AlreadyIdentified", "Person");
}
