using Shared.Common;

namespace Shared.Incidents.Attachments;

/// <summary>A file that lies beside an incident. The row stays when the file is removed.</summary>
public sealed class Attachment : IVersioned, IAboutIncident
{
    private Attachment()
    {
    }

    public Guid Id { get; private set; }

    public Guid IncidentId { get; private set; }

    /// <summary>As it is offered for saving: 1 to 120 characters, with the ending of its kind.</summary>
    public string FileName { get; private set; } = "";

    public AttachmentKind Kind { get; private set; }

    /// <summary>Bytes, 1 to <see cref="AttachmentRules.MostBytes"/>.</summary>
    public long Length { get; private set; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Name of the stored file, 32 lower-case hexadecimal digits; says nothing of the content.</summary>
    public string StoredAs { get; private set; } = "";

    public DateTime AddedAt { get; private set; }

    /// <summary>Official or requester; all zeros for the application.</summary>
    public Guid AddedBy { get; private set; }

    /// <summary>Null while it can be read.</summary>
    public DateTime? RemovedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    /// <summary>1 to 200 characters.</summary>
    public string? RemovalReason { get; private set; }

    public long Version { get; private set; }

    /// <summary>A file that was received whole and found harmless. Its incident tells it.</summary>
    /// <returns>Refused when the incident is closed or has too many or too much already.</returns>
    public static Result<Attachment> Add(Incident incident, ReceivedFile file, AttachmentTotals present, EntryAuthor author, DateTime now)
    {
        if (!incident.IsLive) return IncidentRefusals.IsClosed;
        if (AttachmentRules.Room(present, file.Length) is { } refusal) return refusal;
        var name = AttachmentRules.NameOf(file.FileName, file.Kind);
        if (!name.IsDone) return name.Refusal;
        var attachment = new Attachment
        {
            Id = Ids.New(now),
            IncidentId = incident.Id,
            FileName = name.Value,
            Kind = file.Kind,
            Length = file.Length,
            Sha256 = file.Sha256,
            StoredAs = file.StoredAs,
            AddedAt = now,
            AddedBy = author.Id ?? Guid.Empty,
        };
        incident.Tell(EntryKind.Change, "Attachment", null, attachment.FileName, author, now);
        return attachment;
    }

    /// <summary>Takes the file away; what it was called and who removed it and why remains.</summary>
    /// <param name="reason">1 to 200 characters.</param>
    public Result Remove(Incident incident, string? reason, EntryAuthor author, DateTime now)
    {
        if (RemovedAt is not null) return AttachmentRefusals.FileRemoved;
        if (string.IsNullOrWhiteSpace(reason)) return IncidentRefusals.ReasonMissing;
        if (reason.Trim().Length > IncidentLimits.Reason) return IncidentRefusals.ReasonTooLong;
        (RemovedAt, RemovedBy, RemovalReason) = (now, author.Id, reason.Trim());
        incident.Write(new(EntryKind.Change, "", IsPublic: false) { Changes = [new("Attachment", FileName, null), new("Reason", null, RemovalReason)] }, author, now);
        return Result.Done;
    }
}

/// <summary>A file that waits in the store for its row.</summary>
/// <param name="FileName">As it was called where it came from.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="StoredAs">32 lower-case hexadecimal digits.</param>
public sealed record ReceivedFile(string FileName, AttachmentKind Kind, long Length, string Sha256, string StoredAs);

/// <summary>What an incident has already, removed files not counted.</summary>
public sealed record AttachmentTotals(int Count, long Bytes);

/// <summary>Kinds of files that are taken; the content decides, never the name.</summary>
public enum AttachmentKind
{
    Pdf = 1,
    Png = 2,
    Jpeg = 3,
    Gif = 4,
    Webp = 5,

    /// <summary>Plain text or a table of commas, UTF-8.</summary>
    Text = 6,

    /// <summary>OpenDocument text.</summary>
    Odt = 7,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods = 8,

    /// <summary>Word without macros.</summary>
    Docx = 9,

    /// <summary>Excel without macros.</summary>
    Xlsx = 10,
}

/// <summary>Why a file was not taken or given.</summary>
public static class AttachmentRefusals
{
    public static readonly Refusal FileEmpty = new("Incidents.FileEmpty", "File");
    public static readonly Refusal FileTooBig = new("Incidents.FileTooBig", "File");
    public static readonly Refusal FileKindRefused = new("Incidents.FileKindRefused", "File");
    public static readonly Refusal FileNameInvalid = new("Incidents.FileNameInvalid", "File");
    public static readonly Refusal FileRemoved = new("Incidents.FileRemoved");
    public static readonly Refusal FileMissing = new("Incidents.FileMissing");
    public static readonly Refusal TooManyFiles = new("Incidents.TooManyFiles", "File");
    public static readonly Refusal TooMuchTogether = new("Incidents.TooMuchTogether", "File");
}
