using System.Text;
using BackOffice.Components;
using BackOffice.Incidents.Attachments;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>The files of a mail, received and waiting for their incident.</summary>
/// <param name="Refused">A sentence for each that was not taken.</param>
/// <param name="Whole">The whole text, when it may be too long for its incident; null otherwise.</param>
internal sealed record KeptFiles(IReadOnlyList<ReceivedFile> Files, IReadOnlyList<string> Refused, ReceivedFile? Whole)
{
    public static readonly KeptFiles None = new([], [], null);

    public IEnumerable<ReceivedFile> All => Whole is null ? Files : Files.Append(Whole);
}

/// <summary>Receives the files of mails by the same rules as any other attachment, and says by name what was not taken.</summary>
public sealed class MailFiles(AttachmentStore store, RefusalTexts refusals, IStringLocalizer<MailTexts> words)
{
    private const int LongestName = 80;

    private static readonly string[] Tnef = ["application/ms-tnef", "application/vnd.ms-tnef"];

    internal async Task<KeptFiles> KeepAsync(ParsedMail mail, ReadMail read, CancellationToken cancellation)
    {
        List<ReceivedFile> files = [];
        List<string> refused = [];
        var isTaken = false;
        try
        {
            foreach (var (part, number) in mail.Parts.Where(IsWanted).Select((part, index) => (part, index + 1)))
            {
                var received = await ReceiveAsync(part, number, files.Count, cancellation);
                if (received.IsDone) files.Add(received.Value);
                else refused.Add(Sentence(NameOf(part, number), IsTnef(part) ? words["File.Tnef"] : refusals.Of(received.Refusal)));
            }

            var whole = read.Text.Length > IncidentLimits.Description ? await store.ReceiveAsync(new MemoryStream(Encoding.UTF8.GetBytes(read.Text)), words["File.Whole"], cancellation) : null;
            isTaken = true;
            return new(files, Named(refused), whole is { IsDone: true } ? whole.Value : null);
        }
        finally
        {
            if (!isTaken) files.ForEach(store.Discard);
        }
    }

    /// <summary>What no incident took is gone.</summary>
    internal void Forget(KeptFiles files, IReadOnlyCollection<ReceivedFile> taken)
    {
        foreach (var file in files.All.Except(taken)) store.Discard(file);
    }

    internal void Place(ReceivedFile file) => store.Keep(file.StoredAs);

    /// <summary>What is said of a file that its incident has no room for.</summary>
    internal string NoRoom(ReceivedFile file, Refusal refusal) => Sentence(file.FileName, refusals.Of(refusal));

    private async Task<Result<ReceivedFile>> ReceiveAsync(MailPart part, int number, int present, CancellationToken cancellation)
    {
        if (IsTnef(part)) return AttachmentRefusals.FileKindRefused;
        if (present >= AttachmentRules.MostFiles) return AttachmentRefusals.TooManyFiles.With(AttachmentRules.MostFiles.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var (name, content) = part.ContentType is "message/rfc822" or "message/global" ? (NameOf(part, number) + ".txt", Letter(part)) : (NameOf(part, number), TextOf(part));
        return await store.ReceiveAsync(new MemoryStream(content.ToArray(), writable: false), name, cancellation);
    }

    /// <summary>Ornaments of signatures are no files, nor is what a mail server says to another one.</summary>
    private static bool IsWanted(MailPart part) =>
        !(part.IsInline && part.ContentType.StartsWith("image/", StringComparison.Ordinal) && part.Content.Length < MailLimits.SmallestPicture) && !(part.Content.IsEmpty && part.Name.Length == 0);

    private static bool IsTnef(MailPart part) => Tnef.Contains(part.ContentType) || part.Name.Equals("winmail.dat", StringComparison.OrdinalIgnoreCase);

    private string NameOf(MailPart part, int number)
    {
        var name = MailText.Cut(MailText.Line(part.Name), LongestName);
        return name.Length > 0 ? name : words[part.ContentType.StartsWith("message/", StringComparison.Ordinal) ? "File.Letter" : "File.Nameless", number];
    }

    /// <summary>A mail within the mail, as text that can be read.</summary>
    private ReadOnlyMemory<byte> Letter(MailPart part) => Encoding.UTF8.GetBytes($"{words["File.LetterHead"]}\n\n{MailText.Clean(Decode(part.Content))}");

    /// <summary>Old programs write texts and tables in Latin-1.</summary>
    private static ReadOnlyMemory<byte> TextOf(MailPart part) =>
        part.ContentType is "text/plain" or "text/csv" && !System.Text.Unicode.Utf8.IsValid(part.Content.Span) ? Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(part.Content.Span)) : part.Content;

    private static string Decode(ReadOnlyMemory<byte> content) => System.Text.Unicode.Utf8.IsValid(content.Span) ? Encoding.UTF8.GetString(content.Span) : Encoding.Latin1.GetString(content.Span);

    private string Sentence(string name, string why) => words["File.Refused", MailText.Cut(MailText.Line(name), LongestName), why];

    private IReadOnlyList<string> Named(List<string> refused) =>
        refused.Count <= MailLimits.NamedFiles ? refused : [.. refused.Take(MailLimits.NamedFiles), words["File.Others", refused.Count - MailLimits.NamedFiles]];
}
